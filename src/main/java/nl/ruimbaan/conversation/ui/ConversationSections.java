package nl.ruimbaan.conversation.ui;

import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.conversation.CommentModeration;
import nl.ruimbaan.conversation.ConversationService;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.privacy.PrivacyService;
import org.springframework.stereotype.Component;

/** Makes the conversation below an item's page. */
@Component
public class ConversationSections {

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

    public ConversationSection of(ItemRef item) {
        return new ConversationSection(item, conversations, moderation, people, privacy, changes);
    }
}
