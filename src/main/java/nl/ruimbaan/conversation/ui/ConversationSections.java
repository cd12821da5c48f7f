package nl.ruimbaan.conversation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ui.ItemSection;
import nl.ruimbaan.conversation.CommentModeration;
import nl.ruimbaan.conversation.ConversationService;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.privacy.PrivacyService;

/** Makes the conversation below an item's page. */
@SpringComponent
class ConversationSections implements ItemSection {

    private static final Set<ItemKind> TALKED_ABOUT =
            EnumSet.of(ItemKind.STORY, ItemKind.OBSTACLE, ItemKind.IMPROVEMENT);

    private final ConversationService conversations;
    private final CommentModeration moderation;
    private final PeopleService people;
    private final PrivacyService privacy;
    private final Changes changes;

    ConversationSections(
            ConversationService conversations,
            CommentModeration moderation,
            PeopleService people,
            PrivacyService privacy,
            Changes changes) {
        this.conversations = conversations;
        this.moderation = moderation;
        this.people = people;
        this.privacy = privacy;
        this.changes = changes;
    }

    @Override
    public Place place() {
        return Place.TALK;
    }

    @Override
    public Optional<Component> of(ItemRef item, Runnable changed) {
        return TALKED_ABOUT.contains(item.kind())
                ? Optional.of(new ConversationSection(item, conversations, moderation, people, privacy, changes))
                : Optional.empty();
    }
}
