package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Stream;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemTitles;
import nl.ruimbaan.base.PublicAddress;
import nl.ruimbaan.base.TitleProposal;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.photo.ui.PhotoPanels;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryArchive;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryPage;
import nl.ruimbaan.story.StoryResults;
import nl.ruimbaan.story.StoryTogether;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.thread.ThreadStep;

/** Makes the parts of a story's page that are the story's own. */
@SpringComponent
class StoryParts {

    private final StoryWall stories;
    private final StoryResults results;
    private final StoryArchive archive;
    private final PhotoPanels photos;
    private final ItemTitles titles;
    private final PublicAddress address;
    private final CurrentUser user;
    private final Clock clock;

    StoryParts(
            StoryWall stories,
            StoryResults results,
            StoryArchive archive,
            PhotoPanels photos,
            ItemTitles titles,
            PublicAddress address,
            CurrentUser user,
            Clock clock) {
        this.stories = stories;
        this.results = results;
        this.archive = archive;
        this.photos = photos;
        this.titles = titles;
        this.address = address;
        this.user = user;
        this.clock = clock;
    }

    /** The heading: a title, or the customer's words where the title is nothing but their beginning. */
    ViewHeader header(StoryPage story, Component... actions) {
        StoryDraft text = story.text();
        var header = new ViewHeader(TitleProposal.heading(text.title(), text.words()), actions);
        if (TitleProposal.isHeading(text.title(), text.words())) {
            header.quotes(text.language().code());
        }
        return header;
    }

    /** Above all else, if it is merged: most are with none. */
    static Component[] first(StoryTogether together, Component... rest) {
        return together.into() == null && together.holds().isEmpty()
                ? rest
                : Stream.concat(Stream.of(new StoryTogetherNotes(together)), Stream.of(rest))
                        .toArray(Component[]::new);
    }

    StoryTogether together(StoryPage story) {
        return stories.together(story.id()).orElse(StoryTogether.NONE);
    }

    Component text(StoryPage story) {
        StoryDraft text = story.text();
        var body =
                new StoryBody(text, new ToldLine(story), photos.strip(story.id().ref()), titles);
        if (TitleProposal.isHeading(text.title(), text.words())) {
            body.saidAbove();
        }
        return body;
    }

    /** @param changed done when the customer was told */
    Component results(StoryPage story, StoryTogether together, List<ThreadStep> thread, Runnable changed) {
        return new WhatCameOfIt(
                story,
                thread,
                may(story) || together.mine(),
                clock.today(),
                told -> results.customerTold(story.id(), told).refusals(),
                changed);
    }

    /** @param changed done when it went to the archive or came back */
    Component archive(StoryPage story, Runnable changed) {
        return new StoryArchivePanel(archive, story, may(story), changed);
    }

    Aside aside(StoryPage story) {
        var heading = new H2();
        var aside = new Aside(heading, new StoryFacts(story), new StorySharing(story, address));
        heading.setText(aside.getTranslation("story.facts"));
        aside.addClassName("rb-item-aside");
        return aside;
    }

    private boolean may(StoryPage story) {
        return story.mine() || user.has(Role.COACH);
    }
}
