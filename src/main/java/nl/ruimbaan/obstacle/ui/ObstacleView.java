package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.TitleProposal;
import nl.ruimbaan.base.ui.ItemActionBar;
import nl.ruimbaan.base.ui.ItemFrame;
import nl.ruimbaan.base.ui.ItemSection.Place;
import nl.ruimbaan.base.ui.ItemSections;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstaclePage;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.obstacle.ObstacleVerb;
import nl.ruimbaan.thread.ThreadStep;
import nl.ruimbaan.thread.ui.MergedNotes;
import nl.ruimbaan.thread.ui.PageThread;
import nl.ruimbaan.thread.ui.PageThreads;
import nl.ruimbaan.thread.ui.ThreadStrip;
import org.jspecify.annotations.Nullable;

/** One obstacle: what it does to the customer first, then what one can do about it. */
@Route(ObstacleLinks.ONE)
@PermitAll
class ObstacleView extends Composite<ItemFrame> implements BeforeEnterObserver, HasDynamicTitle {

    private final ObstaclePages pages;
    private final MoveActions moving;
    private final ItemActionBar actions;
    private final ItemSections sections;
    private final Clock clock;
    private final PageThread thread;
    private final EvidencePart evidence;
    private final Div move = new Div();
    private @Nullable MoveForm form;
    private ObstacleId id = new ObstacleId(0);
    private int version;
    private String title = "";

    ObstacleView(
            ObstaclePages pages,
            MoveActions moving,
            EvidenceParts evidence,
            ItemActionBar actions,
            ItemSections sections,
            PageThreads threads,
            Clock clock) {
        this.pages = pages;
        this.moving = moving;
        this.actions = actions;
        this.sections = sections;
        this.clock = clock;
        this.thread = threads.of(this, this::reload);
        this.evidence = evidence.of(this::reload);
    }

    @Override
    protected ItemFrame initContent() {
        return new ItemFrame("rb-obstacle", move);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = ObstacleLinks.id(event.getRouteParameters());
        ObstaclePage page = pages.page(id).orElseThrow(NotFoundException::new);
        getContent().handIn(sections.of(id.ref(), () -> look(() -> {})));
        show(page);
    }

    private void show(ObstaclePage page) {
        version = page.version();
        title = "#" + page.id().number() + " " + page.text().title();
        List<ThreadStep> steps = thread.through(id.ref());
        ItemFrame frame = getContent();
        frame.head(
                new ThreadStrip(steps, page.state() == ObstacleState.MERGED),
                new ViewHeader(
                        TitleProposal.heading(page.text().title(), page.text().sentence()), edit(page)));
        frame.first(
                merged(page),
                new CustomerImpact(page.text()),
                new MoveButtons(
                        page,
                        new WhatNow(page, clock.today()).sentence(),
                        verb -> begin(verb, page),
                        () -> moving.takeBack(id, this::reload)));
        frame.second(new StatePath(page));
        frame.below(Place.WORK, evidence.show(page, steps), actions.of(id.ref()));
        frame.below(Place.TALK, new HistoryList(page));
        frame.beside(new ObstacleAside(page));
    }

    private static MergedNotes merged(ObstaclePage page) {
        var notes = new MergedNotes();
        if (page.mergedInto() != null) {
            notes.add(
                    "obstacle.mergedInto",
                    page.mergedInto().id().ref(),
                    page.mergedInto().title());
        }
        page.holds().forEach(it -> notes.add("obstacle.holds", it.id().ref(), it.title()));
        return notes;
    }

    private Component[] edit(ObstaclePage page) {
        if (!page.mayEdit()) {
            return new Component[0];
        }
        var edit =
                new Button(getTranslation("obstacle.edit"), click -> ObstacleLinks.goTo(ObstacleLinks.edit(page.id())));
        edit.setId("edit");
        return new Component[] {edit};
    }

    private void begin(ObstacleVerb verb, ObstaclePage page) {
        form = moving.form(verb, page.movable(), this::make, () -> close(verb));
        move.removeAll();
        move.add(form);
        form.begin();
    }

    private List<Refusal> make(Move wish) {
        List<Refusal> refusals = moving.make(id, version, wish, this::reload);
        if (refusals.isEmpty()) {
            reload();
            // Where it stands now is what one wants to see and hear, however long the page is.
            ItemFrame.goTo(this, "#state h2");
        }
        return refusals;
    }

    /** Whoever thought better of it is back where it began. */
    private void close(ObstacleVerb verb) {
        form = null;
        move.removeAll();
        ItemFrame.goTo(this, "#verb-" + verb);
    }

    /** What is being answered stays open. */
    private void reload() {
        if (form != null) {
            form.again();
        }
        look(Notices::gone);
    }

    /** What one may no longer see gives way to the board. */
    private void look(Runnable otherwise) {
        pages.page(id).ifPresentOrElse(this::show, () -> {
            otherwise.run();
            ObstacleLinks.goTo(ObstacleLinks.board());
        });
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
