package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.ItemSection;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.conversation.ui.ConversationSections;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstaclePage;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleVerb;
import nl.ruimbaan.privacy.ui.ModerationPanels;
import nl.ruimbaan.thread.ThreadService;
import nl.ruimbaan.thread.ThreadStep;
import nl.ruimbaan.thread.ui.ThreadStrip;
import org.jspecify.annotations.Nullable;

/** One obstacle: what it does to the customer first, then what one can do about it. */
@Route(ObstacleLinks.ONE)
@PermitAll
class ObstacleView extends Composite<Article> implements BeforeEnterObserver, HasDynamicTitle {

    private final ObstaclePages pages;
    private final MoveActions moving;
    private final ThreadService threads;
    private final EvidenceSections evidence;
    private final FurtherSteps further;
    private final Clock clock;
    private final HappenedToMe meToo;
    private final OccurrenceList times;
    private final ConversationSections conversations;
    private final ModerationPanels moderation;
    private final List<ItemSection> sections;
    private final Div handedIn = new Div();
    private final Div talk = new Div();
    private final Div move = new Div();
    private final Div proof = new Div();
    private List<Object> proven = List.of();
    private @Nullable MoveForm form;
    private ObstacleId id = new ObstacleId(0);
    private int version;
    private String title = "";

    ObstacleView(
            ObstaclePages pages,
            MoveActions moving,
            ThreadService threads,
            EvidenceSections evidence,
            FurtherSteps further,
            Clock clock,
            Changes changes,
            HappenedToMe meToo,
            ConversationSections conversations,
            ModerationPanels moderation,
            List<ItemSection> sections) {
        this.pages = pages;
        this.moving = moving;
        this.threads = threads;
        this.evidence = evidence;
        this.further = further;
        this.clock = clock;
        this.meToo = meToo;
        this.times = new OccurrenceList(pages);
        this.conversations = conversations;
        this.moderation = moderation;
        this.sections = sections;
        getContent().addClassNames("rb-view", "rb-item", "rb-obstacle");
        News.follow(
                this, changes, it -> ObstacleChanges.obstacle(it) && it.item().equals(id.ref()), this::reload);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = ObstacleLinks.id(event.getRouteParameters());
        ObstaclePage page = pages.page(id).orElseThrow(NotFoundException::new);
        talk.removeAll();
        talk.add(conversations.of(id.ref()));
        handedIn.removeAll();
        sections.forEach(it -> it.of(id.ref()).ifPresent(handedIn::add));
        show(page);
    }

    private void show(ObstaclePage page) {
        version = page.version();
        title = "#" + page.id().number() + " " + page.text().title();
        List<ThreadStep> thread = threads.thread(page.id().ref());
        var body = new Div(
                new MergedNotes(page),
                new CustomerImpact(page.text()),
                new MoveButtons(
                        page,
                        new WhatNow(page, clock.today()).sentence(),
                        verb -> begin(verb, page),
                        () -> moving.takeBack(id, this::reload)),
                move,
                new StatePath(page));
        body.addClassName("rb-item-body");
        body.add(handedIn);
        prove(page, stories(thread));
        body.add(proof);
        body.add(further.from(page.id().ref()));
        body.add(talk, new HistoryList(page), moderation.of(id.ref(), () -> look(() -> {})));
        var columns = new Div(body, new ObstacleAside(page));
        columns.addClassName("rb-item-columns");
        getContent().removeAll();
        getContent().add(new ThreadStrip(thread), new ViewHeader(page.text().title(), edit(page)), columns);
    }

    /** What is open in it, as the table of the chart, stays open while nothing in it changed. */
    private void prove(ObstaclePage page, List<ThreadStep> stories) {
        List<Object> what = List.of(page.id(), page.state().isOpen(), page.occurrences(), page.times(), stories);
        if (!what.equals(proven)) {
            proven = what;
            proof.removeAll();
            proof.add(evidence.of(page, stories, times.show(page), () -> meToo.ask(id, this::reload)));
        }
    }

    private static List<ThreadStep> stories(List<ThreadStep> thread) {
        return thread.stream()
                .filter(it -> it.item().ref().kind() == ItemKind.STORY)
                .toList();
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
        form = moving.form(verb, page, this::make, this::close);
        move.removeAll();
        move.add(form);
        form.begin();
    }

    private List<Refusal> make(Move wish) {
        List<Refusal> refusals = moving.make(id, version, wish, this::reload);
        if (refusals.isEmpty()) {
            reload();
            // Where it stands now is what one wants to see, however long the page is.
            getElement().executeJs("this.querySelector('#state')?.scrollIntoView({block: 'nearest'})");
        }
        return refusals;
    }

    private void close() {
        form = null;
        move.removeAll();
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
