package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
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
import nl.ruimbaan.base.ui.ItemFrame;
import nl.ruimbaan.base.ui.ItemSection.Place;
import nl.ruimbaan.base.ui.ItemSections;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryPage;
import nl.ruimbaan.story.StoryTogether;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.thread.ThreadStep;
import nl.ruimbaan.thread.ui.PageThread;
import nl.ruimbaan.thread.ui.PageThreads;
import nl.ruimbaan.thread.ui.ThreadStrip;

/** One story: the customer's words first. */
@Route(StoryLinks.ONE)
@PermitAll
class StoryView extends Composite<ItemFrame> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int TAB = 80;

    private final StoryWall stories;
    private final StoryParts parts;
    private final ItemActionBar actions;
    private final ItemSections sections;
    private final PageThread thread;
    private StoryId id = new StoryId(0);
    private String tab = "";

    StoryView(StoryWall stories, StoryParts parts, ItemActionBar actions, ItemSections sections, PageThreads threads) {
        this.stories = stories;
        this.parts = parts;
        this.actions = actions;
        this.sections = sections;
        this.thread = threads.of(this, this::look);
    }

    @Override
    protected ItemFrame initContent() {
        return new ItemFrame("rb-story", new Div());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = StoryLinks.id(event.getRouteParameters());
        StoryPage story = stories.page(id).orElseThrow(NotFoundException::new);
        getContent().handIn(sections.of(id.ref(), this::look));
        show(story);
    }

    private void show(StoryPage story) {
        tab = "#" + story.id().number() + " " + story.text().title() + quoted(story.text());
        List<ThreadStep> steps = thread.through(id.ref());
        ItemFrame frame = getContent();
        frame.head(new ThreadStrip(steps, story.merged()), parts.header(story, edit(story)));
        StoryTogether together = parts.together(story);
        frame.first(StoryParts.first(
                together, parts.text(story), parts.results(story, together, steps, this::look), whatNow(story)));
        frame.below(Place.TALK, parts.archive(story, this::look));
        frame.beside(parts.aside(story));
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

    /** What went up in another story goes on there. */
    private Section whatNow(StoryPage story) {
        var section = new Section(new H2(getTranslation("story.whatNow")), actions.of(id.ref()));
        section.addClassName("rb-section");
        section.setVisible(!story.merged());
        return section;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(tab);
    }
}
