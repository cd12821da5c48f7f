package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import org.jspecify.annotations.Nullable;

/** The line that says what an improvement comes from, and how the address names it. */
class ComesFrom extends Paragraph {

    ComesFrom(ItemRef item, String title) {
        setText(getTranslation("improvement.from." + item.kind(), Long.toString(item.number()), title));
        setId("comes-from");
        addClassName("rb-header-line");
    }

    /** {@code ?offer=3}; null when nothing was offered. */
    static @Nullable Long offer(QueryParameters parameters) {
        return Address.of(parameters.getParameters()).id(ImprovementLinks.OFFER, it -> it);
    }

    /** {@code ?obstacle=12} or {@code ?story=7}. */
    static Optional<ItemRef> item(QueryParameters parameters) {
        Address asked = Address.of(parameters.getParameters());
        return Optional.ofNullable(asked.id(ImprovementLinks.OBSTACLE, it -> new ItemRef(ItemKind.OBSTACLE, it)))
                .or(() -> Optional.ofNullable(asked.id(ImprovementLinks.STORY, it -> new ItemRef(ItemKind.STORY, it))));
    }
}
