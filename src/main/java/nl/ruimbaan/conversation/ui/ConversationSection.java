package nl.ruimbaan.conversation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ui.Icons;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.conversation.CommentLine;
import nl.ruimbaan.conversation.Conversation;
import nl.ruimbaan.conversation.ConversationChanged;
import nl.ruimbaan.conversation.ConversationPages;
import nl.ruimbaan.conversation.ConversationService;
import nl.ruimbaan.conversation.FollowingService;
import nl.ruimbaan.conversation.ReactionService;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.photo.PhotoLine;
import nl.ruimbaan.photo.ui.PhotoPanels;
import nl.ruimbaan.photo.ui.PhotoStrip;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.privacy.PrivacyService;

/** What colleagues say about an item, live; what is being typed stays where it is when others speak. */
public class ConversationSection extends Composite<Section> {

    private final ItemRef item;
    private final ConversationPages pages;
    private final ConversationService conversations;
    private final FollowingService followers;
    private final Moderation moderation;
    private final PhotoPanels photos;
    private final CommentForms forms;
    private final ReactionBar reactionBar;
    private final Button earlier = new Button();
    private final Button follow = new Button();
    private final OrderedList list = new OrderedList();
    private int pagesBefore;
    private boolean following;

    ConversationSection(
            ItemRef item,
            ConversationPages pages,
            ConversationService conversations,
            ReactionService reactions,
            FollowingService followers,
            Moderation moderation,
            PeopleService people,
            PrivacyService privacy,
            PhotoPanels photos,
            Changes changes) {
        this.item = item;
        this.pages = pages;
        this.conversations = conversations;
        this.followers = followers;
        this.moderation = moderation;
        this.photos = photos;
        forms = new CommentForms(item, pages, conversations, people, privacy, photos, this::refresh);
        reactionBar = new ReactionBar(item, reactions, people, this::refresh);
        buttons();
        list.addClassName("rb-comments");
        var head = new Div(new H2(getTranslation("conversation.title")), follow);
        head.addClassName("rb-conversation-head");
        getContent().setId("conversation");
        getContent().addClassNames("rb-section", "rb-conversation");
        getContent().add(head, reactionBar, earlier, list, forms.fresh());
        News.follow(
                this,
                changes,
                it -> it.card() instanceof ConversationChanged && it.item().equals(item),
                this::heard);
        refresh();
    }

    private void buttons() {
        earlier.setText(getTranslation("conversation.earlier"));
        earlier.setId("earlier-comments");
        earlier.addThemeVariants(ButtonVariant.TERTIARY);
        earlier.addClickListener(click -> goBack());
        follow.setText(getTranslation("conversation.follow"));
        follow.setId("follow");
        follow.addThemeVariants(ButtonVariant.TERTIARY);
        follow.addClickListener(click -> {
            followers.follow(item, !following);
            refresh();
        });
    }

    private void refresh() {
        pages.of(item, null).ifPresentOrElse(this::show, () -> setVisible(false));
    }

    private void show(Conversation conversation) {
        reactionBar.show(conversation.reactions());
        following = conversation.following();
        follow.getElement().setAttribute("aria-pressed", Boolean.toString(following));
        follow.setIcon(following ? Icons.of("check") : null);
        list.removeAll();
        Map<Long, List<PhotoLine>> attached = photos.said(item);
        before(conversation).forEach(it -> add(it, attached));
        conversation.comments().forEach(it -> add(it, attached));
    }

    /** The pages that the reader went back to, read anew: what was hidden or removed since is gone from them too. */
    private List<CommentLine> before(Conversation latest) {
        List<CommentLine> before = new ArrayList<>();
        Conversation first = latest;
        for (int page = 0; page < pagesBefore && first.earlier(); page++) {
            first = pages.of(item, first.comments().getFirst().id()).orElseThrow();
            before.addAll(0, first.comments());
        }
        earlier.setVisible(first.earlier());
        return before;
    }

    private void goBack() {
        pagesBefore++;
        refresh();
    }

    private void add(CommentLine comment, Map<Long, List<PhotoLine>> attached) {
        var entry = new ListItem(view(comment, attached, true));
        if (!comment.replies().isEmpty()) {
            var replies = new OrderedList();
            replies.addClassName("rb-replies");
            comment.replies().forEach(it -> replies.add(new ListItem(view(it, attached, false))));
            entry.add(replies);
        }
        list.add(entry);
    }

    private CommentView view(CommentLine comment, Map<Long, List<PhotoLine>> attached, boolean answerable) {
        var strip = new PhotoStrip(attached.getOrDefault(comment.id(), List.of()));
        return new CommentView(item, comment, strip, forms, conversations, moderation, answerable, this::refresh);
    }

    private void heard() {
        if (list.getElement().getChildren().noneMatch(ConversationSection::isBeingWritten)) {
            refresh();
        }
    }

    /** A reply or an edit is open within: it is not taken away from under its writer. */
    private static boolean isBeingWritten(Element entry) {
        return entry.getClassList().contains("rb-writing")
                || entry.getChildren().anyMatch(ConversationSection::isBeingWritten);
    }
}
