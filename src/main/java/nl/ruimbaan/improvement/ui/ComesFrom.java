package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;

/** The line that says what an improvement comes from, and how the address names it. */
class ComesFrom extends Paragraph {

    ComesFrom(ItemRef item, String title) {
        setText(getTranslation("improvement.from." + item.kind(), Long.toString(item.number()), title));
        setId("comes-from");
        addClassName("rb-header-line");
    }

    /** {@code ?obstacle=12} or {@code ?story=7}. */
    static Optional<ItemRef> item(QueryParameters parameters) {
        return item(parameters, ImprovementLinks.OBSTACLE, ItemKind.OBSTACLE)
                .or(() -> item(parameters, ImprovementLinks.STORY, ItemKind.STORY));
    }

    private static Optional<ItemRef> item(QueryParameters parameters, String name, ItemKind kind) {
        return parameters
                .getSingleParameter(name)
                .filter(it -> it.matches("[0-9]{1,18}"))
                .map(it -> new ItemRef(kind, Long.parseLong(it)));
    }
}
