package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import nl.ruimbaan.base.Address;
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
        Address asked = Address.of(parameters.getParameters());
        return Optional.ofNullable(asked.id(ImprovementLinks.OBSTACLE, it -> new ItemRef(ItemKind.OBSTACLE, it)))
                .or(() -> Optional.ofNullable(asked.id(ImprovementLinks.STORY, it -> new ItemRef(ItemKind.STORY, it))));
    }
}
