package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemAction;
import nl.ruimbaan.base.ItemActions;
import nl.ruimbaan.base.ItemTitles;
import nl.ruimbaan.base.PublicAddress;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.conversation.ui.ConversationSections;
import nl.ruimbaan.photo.ui.PhotoPanels;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryContact;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryModeration;
import nl.ruimbaan.story.StoryPage;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.thread.ThreadService;
import nl.ruimbaan.thread.ThreadStep;
import nl.ruimbaan.thread.ui.ThreadStrip;
import org.springframework.beans.factory.ObjectProvider;

/** One story: the customer's words first. */
@Route(StoryLinks.ONE)
@PermitAll
class StoryView extends Composite<Article> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int TAB = 80;

    private final StoryWall stories;
    private final StoryService telling;
    private final StoryModeration moderation;
    private final StoryContact contact;
    private final PrivacyService privacy;
    private final Changes changes;
    private final Clock clock;
    private final CurrentUser user;
    private final ThreadService threads;
    private final ItemTitles titles;
    private final ConversationSections conversations;
    private final PhotoPanels photos;
    private final PublicAddress address;
    private final Div talk = new Div();
    private final ObjectProvider<ItemActions> actions;
    private String title = "";
    private String tab = "";

    StoryView(
            StoryWall stories,
            StoryService telling,
            StoryModeration moderation,
            StoryContact contact,
            PrivacyService privacy,
            Changes changes,
            Clock clock,
            CurrentUser user,
            ThreadService threads,
            ItemTitles titles,
            ConversationSections conversations,
            PhotoPanels photos,
            PublicAddress address,
            ObjectProvider<ItemActions> actions) {
        this.stories = stories;
        this.telling = telling;
        this.moderation = moderation;
        this.contact = contact;
        this.privacy = privacy;
        this.changes = changes;
        this.clock = clock;
        this.user = user;
        this.threads = threads;
        this.titles = titles;
        this.conversations = conversations;
        this.photos = photos;
        this.address = address;
        this.actions = actions;
        getContent().addClassNames("rb-view", "rb-item", "rb-story");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        StoryId id = StoryLinks.id(event.getRouteParameters());
        StoryPage story = stories.page(id).orElseThrow(NotFoundException::new);
        talk.removeAll();
        talk.add(conversations.of(id.ref()));
        show(story);
    }

    private void show(StoryPage story) {
        title = "#" + story.id().number() + " " + story.text().title();
        tab = title + quoted(story.text());
        var body = new Div(
                new StoryBody(story.text(), told(story), photos.strip(story.id().ref()), titles));
        body.addClassName("rb-item-body");
        List<ThreadStep> thread = threads.thread(story.id().ref());
        body.add(new WhatCameOfIt(
                story,
                thread,
                story.mine() || user.has(Role.COACH),
                clock.today(),
                told -> telling.customerTold(story.id(), told),
                () -> again(story.id())));
        body.add(whatNow(story));
        body.add(talk);
        body.add(new StoryModerationPanel(moderation, story, user.has(Role.COACH), () -> again(story.id())));
        if (story.mine() != user.has(Role.COACH) && contact.of(story.id()).isPresent()) {
            body.add(new StoryContactPanel(story, contact, privacy, changes));
        }
        var aside = new Aside(
                new H2(getTranslation("story.facts")), new StoryFacts(story), new StorySharing(story, address));
        aside.addClassName("rb-item-aside");
        var columns = new Div(body, aside);
        columns.addClassName("rb-item-columns");
        getContent().removeAll();
        getContent().add(new ThreadStrip(thread), new ViewHeader(story.text().title(), edit(story)), columns);
    }

    /** The words for the tab, unless the title says them already. */
    private static String quoted(StoryDraft text) {
        String words = text.words().replaceAll("\\s+", " ");
        if (words.startsWith(text.title().replace("…", ""))) {
            return "";
        }
        return " · “" + (words.length() > TAB ? words.substring(0, TAB).strip() + "…" : words) + "”";
    }

    /** Shows it anew, or the wall when the reader may no longer read it. */
    private void again(StoryId id) {
        stories.page(id).ifPresentOrElse(this::show, () -> getUI().ifPresent(ui -> ui.navigate(StoryLinks.wall())));
    }

    private Paragraph told(StoryPage story) {
        var line = new Paragraph();
        line.addClassName("rb-told");
        String teller = story.teller() == null ? getTranslation("story.hiddenTeller") : story.teller();
        line.add(getTranslation(story.text().literal() ? "story.literal" : "story.roughly") + " · ");
        line.add(getTranslation(story.source() == null ? "story.toldBy" : "story.broughtBy", teller) + " · ");
        if (story.writer() != null) {
            line.add(getTranslation("story.writtenBy", story.writer()) + " · ");
        }
        line.add(new RelativeTime(story.toldAt(), getLocale()));
        if (story.version() > 0) {
            var versions = new Anchor(StoryLinks.versions(story.id()), getTranslation("story.changed"));
            versions.setId("versions");
            line.add(new Span(" · "), versions, new Span(" "), new RelativeTime(story.changedAt(), getLocale()));
        }
        if (story.source() != null) {
            line.add(" · " + getTranslation("story.source", story.source()));
        }
        return line;
    }

    private Button[] edit(StoryPage story) {
        if (!story.mine()) {
            return new Button[0];
        }
        var edit = new Button(
                getTranslation("story.edit"),
                click -> getUI().ifPresent(ui -> ui.navigate(StoryLinks.edit(story.id()))));
        edit.setId("edit");
        return new Button[] {edit};
    }

    private Section section(String key, com.vaadin.flow.component.Component content) {
        var section = new Section(new H2(getTranslation(key)), content);
        section.addClassName("rb-section");
        return section;
    }

    /** What one can start from here; the features to the right say what. */
    private Section whatNow(StoryPage story) {
        List<ItemAction> possible = actions.orderedStream()
                .flatMap(it -> it.actions(story.id().ref()).stream())
                .toList();
        var box = new Div();
        box.addClassName("rb-item-actions");
        for (ItemAction action : possible) {
            var link = new Anchor(action.path(), getTranslation(action.key()));
            link.addClassName("rb-action");
            link.setId("action-" + action.key().replace('.', '-'));
            box.add(link);
        }
        return section("story.whatNow", box);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(tab);
    }
}
