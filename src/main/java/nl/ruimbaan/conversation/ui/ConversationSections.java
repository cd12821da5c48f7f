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
import nl.ruimbaan.conversation.ConversationPages;
import nl.ruimbaan.conversation.ConversationService;
import nl.ruimbaan.conversation.FollowingService;
import nl.ruimbaan.conversation.ReactionService;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.photo.ui.PhotoPanels;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.privacy.PrivacyService;

/** Makes the conversation below an item's page. */
@SpringComponent
class ConversationSections implements ItemSection {

    private static final Set<ItemKind> TALKED_ABOUT =
            EnumSet.of(ItemKind.STORY, ItemKind.OBSTACLE, ItemKind.IMPROVEMENT, ItemKind.VISIT);

    private final ConversationPages pages;
    private final ConversationService conversations;
    private final ReactionService reactions;
    private final FollowingService followers;
    private final Moderation moderation;
    private final PeopleService people;
    private final PrivacyService privacy;
    private final PhotoPanels photos;
    private final Changes changes;

    ConversationSections(
            ConversationPages pages,
            ConversationService conversations,
            ReactionService reactions,
            FollowingService followers,
            Moderation moderation,
            PeopleService people,
            PrivacyService privacy,
            PhotoPanels photos,
            Changes changes) {
        this.pages = pages;
        this.conversations = conversations;
        this.reactions = reactions;
        this.followers = followers;
        this.moderation = moderation;
        this.people = people;
        this.privacy = privacy;
        this.photos = photos;
        this.changes = changes;
    }

    @Override
    public Place place() {
        return Place.TALK;
    }

    @Override
    public Optional<Component> of(ItemRef item, Runnable changed) {
        return TALKED_ABOUT.contains(item.kind())
                ? Optional.of(new ConversationSection(
                        item, pages, conversations, reactions, followers, moderation, people, privacy, photos, changes))
                : Optional.empty();
    }
}
