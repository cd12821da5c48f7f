package nl.ruimbaan.twice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ui.ItemSection;
import nl.ruimbaan.story.StoryId;
import org.springframework.core.annotation.Order;

/** Makes the part of a story's page in which it goes up in another one, or comes out again. */
@SpringComponent
@Order(TwiceSections.FIRST)
class TwiceSections implements ItemSection {

    static final int FIRST = 100;

    private final MergeDeeds deeds;
    private final Changes changes;

    TwiceSections(MergeDeeds deeds, Changes changes) {
        this.deeds = deeds;
        this.changes = changes;
    }

    @Override
    public Place place() {
        return Place.FOOT;
    }

    @Override
    public Optional<Component> of(ItemRef item, Runnable changed) {
        return item.kind() == ItemKind.STORY
                ? Optional.of(new TwicePanel(new StoryId(item.number()), deeds, changes, changed))
                : Optional.empty();
    }
}
