package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.conversation.ui.ConversationSections;
import nl.ruimbaan.improvement.ImprovementCard;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementGone;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementPage;
import nl.ruimbaan.improvement.ImprovementPages;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.improvement.ImprovementVerb;
import nl.ruimbaan.improvement.Move;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.privacy.ui.ModerationPanels;
import nl.ruimbaan.thread.ThreadService;
import nl.ruimbaan.thread.ui.ThreadStrip;
import org.jspecify.annotations.Nullable;

/** One improvement: the customer's problem first, how far it is, and why things are so. */
@Route(ImprovementLinks.ONE)
@PermitAll
class ImprovementView extends Composite<Article> implements BeforeEnterObserver, HasDynamicTitle {

    private final ImprovementService improvements;
    private final ImprovementPages pages;
    private final ThreadService threads;
    private final PeopleService people;
    private final PrivacyService privacy;
    private final Changes changes;
    private final ConversationSections conversations;
    private final ModerationPanels moderation;
    private final Div talk = new Div();
    private final Div move = new Div();
    private @Nullable MoveForm form;
    private ImprovementId id = new ImprovementId(0);
    private int version;
    private String title = "";
    private Runnable unsubscribe = () -> {};

    ImprovementView(
            ImprovementService improvements,
            ImprovementPages pages,
            ThreadService threads,
            PeopleService people,
            PrivacyService privacy,
            Changes changes,
            ConversationSections conversations,
            ModerationPanels moderation) {
        this.improvements = improvements;
        this.pages = pages;
        this.threads = threads;
        this.people = people;
        this.privacy = privacy;
        this.changes = changes;
        this.conversations = conversations;
        this.moderation = moderation;
        getContent().addClassNames("rb-view", "rb-item", "rb-improvement");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = ImprovementLinks.id(event.getRouteParameters());
        ImprovementPage page = pages.page(id).orElseThrow(NotFoundException::new);
        talk.removeAll();
        talk.add(conversations.of(id.ref()));
        show(page);
    }

    private void show(ImprovementPage page) {
        version = page.version();
        title = "#" + page.id().number() + " " + page.text().title();
        var body = new Div(problem(page), new PhasePath(page, verb -> begin(verb, page)), move, new Iceberg(page));
        body.addClassName("rb-item-body");
        Passage.add(body, "improvement.form.hypothesis.title", page.text().hypothesis());
        Passage.add(body, "improvement.form.howWeKnow.title", page.text().howWeKnow());
        body.add(talk, new HistoryList(page), moderation.of(id.ref(), () -> look(() -> {})));
        var columns = new Div(
                body,
                new ImprovementFacts(page, () -> after(improvements.join(id)), () -> after(improvements.leave(id))));
        columns.addClassName("rb-item-columns");
        getContent().removeAll();
        getContent()
                .add(
                        new ThreadStrip(threads.thread(page.id().ref())),
                        new ViewHeader(page.text().title(), edit(page)));
        if (page.handedToMe()) {
            getContent().add(handedOver());
        }
        getContent().add(columns);
    }

    private Section problem(ImprovementPage page) {
        var words = new Paragraph(page.text().problem());
        words.setId("problem");
        words.addClassName("rb-problem");
        words.getElement().setAttribute("lang", page.text().language().code());
        var section = new Section(new H2(getTranslation("improvement.problem")), words);
        Passage.add(section, "improvement.form.purpose.title", page.text().purpose());
        return section;
    }

    private Component[] edit(ImprovementPage page) {
        if (!page.mayWrite()) {
            return new Component[0];
        }
        var edit = new Button(
                getTranslation("improvement.edit"), click -> ImprovementLinks.goTo(ImprovementLinks.edit(page.id())));
        edit.setId("edit");
        return new Component[] {edit};
    }

    private Div handedOver() {
        var seen = new Button(getTranslation("improvement.acknowledge"), click -> after(improvements.acknowledge(id)));
        seen.setId("acknowledge");
        var notice = new Div(new Paragraph(getTranslation("improvement.handedToYou")), seen);
        notice.addClassNames("rb-draft-offer", "rb-handed");
        return notice;
    }

    private void begin(ImprovementVerb verb, ImprovementPage page) {
        if (verb == ImprovementVerb.UNDERSTAND) {
            after(improvements.move(id, version, new Move.Understand()));
            return;
        }
        form = new MoveForm(id, verb, page.text(), page.backTo(), people::colleagues, privacy, this::make, this::close);
        move.removeAll();
        move.add(form);
        form.begin();
    }

    private void make(Move wish) {
        after(improvements.move(id, version, wish));
    }

    private void close() {
        form = null;
        move.removeAll();
    }

    private void after(Outcome<ImprovementDraft> outcome) {
        switch (outcome) {
            case Outcome.Saved<ImprovementDraft> ignored -> {
                if (form != null) {
                    form.forget();
                }
                close();
                reload();
            }
            case Outcome.Refused<ImprovementDraft>(var refusals) -> {
                if (form == null) {
                    Notices.refused(refusals);
                } else {
                    form.reject(refusals);
                }
            }
            case Outcome.Conflict<ImprovementDraft> conflict -> {
                Notices.done("improvement.movedMeanwhile", conflict.by());
                reload();
            }
            case Outcome.Gone<ImprovementDraft>() -> Notices.gone();
        }
    }

    /** What is being answered stays open. */
    private void reload() {
        if (form != null) {
            form.again();
        }
        look(Notices::gone);
    }

    /** What one may no longer see gives way to the list. */
    private void look(Runnable otherwise) {
        pages.page(id).ifPresentOrElse(this::show, () -> {
            otherwise.run();
            ImprovementLinks.goTo(ImprovementLinks.backlog());
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        unsubscribe = changes.subscribe(change -> {
            boolean news = change.card() instanceof ImprovementCard || change.card() instanceof ImprovementGone;
            if (news && change.item().equals(id.ref())) {
                ui.access(() -> {
                    if (isAttached()) {
                        reload();
                    }
                });
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unsubscribe.run();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
