package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ui.ItemSection;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.story.StoryContact;
import nl.ruimbaan.story.StoryId;
import org.springframework.core.annotation.Order;

/** Makes the part of a story's page in which coaches and a hidden teller speak. */
@SpringComponent
@Order
class StoryContactSections implements ItemSection {

    private final StoryContact contact;
    private final PrivacyService privacy;
    private final Changes changes;

    StoryContactSections(StoryContact contact, PrivacyService privacy, Changes changes) {
        this.contact = contact;
        this.privacy = privacy;
        this.changes = changes;
    }

    @Override
    public Place place() {
        return Place.FOOT;
    }

    @Override
    public Optional<Component> of(ItemRef item, Runnable changed) {
        if (item.kind() != ItemKind.STORY) {
            return Optional.empty();
        }
        var story = new StoryId(item.number());
        return contact.asTeller(story).map(it -> new StoryContactPanel(story, it, contact, privacy, changes));
    }
}
