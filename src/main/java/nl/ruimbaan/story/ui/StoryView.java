package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.ruimbaan.base.ui.ItemActionBar;
import nl.ruimbaan.base.ui.ItemSection.Place;
import nl.ruimbaan.base.ui.ItemSections;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryPage;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.thread.ThreadStep;
import nl.ruimbaan.thread.ui.PageThread;
import nl.ruimbaan.thread.ui.PageThreads;
import nl.ruimbaan.thread.ui.ThreadStrip;

/** One story: the customer's words first. */
@Route(StoryLinks.ONE)
@PermitAll
class StoryView extends Composite<Article> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int TAB = 80;

    private final StoryWall stories;
    private final StoryParts parts;
    private final ItemActionBar actions;
    private final ItemSections sections;
    private final PageThread thread;
    private ItemSections.Parts handedIn = place -> new Div();
    private StoryId id = new StoryId(0);
    private String tab = "";

    StoryView(StoryWall stories, StoryParts parts, ItemActionBar actions, ItemSections sections, PageThreads threads) {
        this.stories = stories;
        this.parts = parts;
        this.actions = actions;
        this.sections = sections;
        this.thread = threads.of(this, this::look);
        getContent().addClassNames("rb-view", "rb-item", "rb-story");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = StoryLinks.id(event.getRouteParameters());
        StoryPage story = stories.page(id).orElseThrow(NotFoundException::new);
        handedIn = sections.of(id.ref(), this::look);
        show(story);
    }

    private void show(StoryPage story) {
        tab = "#" + story.id().number() + " " + story.text().title() + quoted(story.text());
        List<ThreadStep> steps = thread.through(id.ref());
        var body = new Div(
                parts.text(story),
                parts.results(story, steps, this::look),
                whatNow(),
                handedIn.at(Place.TALK),
                parts.archive(story, this::look),
                handedIn.at(Place.FOOT));
        body.addClassName("rb-item-body");
        var columns = new Div(body, parts.aside(story));
        columns.addClassName("rb-item-columns");
        getContent().removeAll();
        getContent().add(new ThreadStrip(steps), new ViewHeader(story.text().title(), edit(story)), columns);
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
    private void look() {
        stories.page(id).ifPresentOrElse(this::show, () -> getUI().ifPresent(ui -> ui.navigate(StoryLinks.wall())));
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

    private Section whatNow() {
        var section = new Section(new H2(getTranslation("story.whatNow")), actions.of(id.ref()));
        section.addClassName("rb-section");
        return section;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(tab);
    }
}
