package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.TitleProposal;
import nl.ruimbaan.base.ui.ItemFrame;
import nl.ruimbaan.base.ui.ItemSection.Place;
import nl.ruimbaan.base.ui.ItemSections;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementPage;
import nl.ruimbaan.improvement.ImprovementPages;
import nl.ruimbaan.improvement.ImprovementPhase;
import nl.ruimbaan.improvement.ImprovementVerb;
import nl.ruimbaan.improvement.Move;
import nl.ruimbaan.improvement.TakingPart;
import nl.ruimbaan.thread.ui.PageThread;
import nl.ruimbaan.thread.ui.PageThreads;
import nl.ruimbaan.thread.ui.ThreadStrip;
import org.jspecify.annotations.Nullable;

/** One improvement: the customer's problem first, how far it is, and why things are so. */
@Route(ImprovementLinks.ONE)
@PermitAll
class ImprovementView extends Composite<ItemFrame> implements BeforeEnterObserver, HasDynamicTitle {

    private final ImprovementPages pages;
    private final TakingPart part;
    private final MoveForms forms;
    private final ItemSections sections;
    private final PageThread thread;
    private final IcebergPart iceberg;
    private final Div passages = new Div();
    private final Div move = new Div();
    private @Nullable MoveForm form;
    private ImprovementId id = new ImprovementId(0);
    private int version;
    private String title = "";

    ImprovementView(
            ImprovementPages pages,
            TakingPart part,
            MoveForms forms,
            IcebergParts icebergs,
            ItemSections sections,
            PageThreads threads) {
        this.pages = pages;
        this.part = part;
        this.forms = forms;
        this.sections = sections;
        this.iceberg = icebergs.of(this::reload);
        this.thread = threads.of(this, this::reload);
    }

    @Override
    protected ItemFrame initContent() {
        var frame = new ItemFrame("rb-improvement", move);
        frame.second(iceberg, passages);
        return frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = ImprovementLinks.id(event.getRouteParameters());
        ImprovementPage page = pages.page(id).orElseThrow(NotFoundException::new);
        getContent().handIn(sections.of(id.ref(), () -> look(() -> {})));
        show(page);
    }

    private void show(ImprovementPage page) {
        version = page.version();
        title = "#" + page.id().number() + " " + page.text().title();
        ItemFrame frame = getContent();
        frame.head(
                new ThreadStrip(thread.through(id.ref()), page.phase() == ImprovementPhase.MERGED),
                new ViewHeader(
                        TitleProposal.heading(page.text().title(), page.text().problem()), edit(page)));
        frame.first(Together.above(
                page, new Problem(page.text()), new PhasePath(page, verb -> begin(verb, page), this::takeBack)));
        iceberg.show(page);
        passages.removeAll();
        Passage.add(passages, "improvement.form.hypothesis.title", page.text().hypothesis());
        Passage.add(passages, "improvement.form.howWeKnow.title", page.text().howWeKnow());
        frame.below(Place.TALK, new HistoryList(page));
        frame.beside(new ImprovementFacts(page, () -> after(part.join(id)), () -> after(part.leave(id))));
    }

    private Component[] edit(ImprovementPage page) {
        var sheet = new Anchor(ImprovementLinks.sheet(page.id()), getTranslation("improvement.a3"));
        sheet.setId("a3");
        if (!page.mayWrite()) {
            return new Component[] {sheet};
        }
        var edit = new Button(
                getTranslation("improvement.edit"), click -> ImprovementLinks.goTo(ImprovementLinks.edit(page.id())));
        edit.setId("edit");
        return new Component[] {sheet, edit};
    }

    private void begin(ImprovementVerb verb, ImprovementPage page) {
        MoveForms.unasked(verb).ifPresentOrElse(this::make, () -> ask(verb, page));
    }

    private void ask(ImprovementVerb verb, ImprovementPage page) {
        form = forms.of(verb, page, page.to(verb), this::make, () -> {
            close();
            ItemFrame.goTo(this, "#verb-" + verb);
        });
        move.removeAll();
        move.add(form);
        form.begin();
    }

    private void make(Move wish) {
        Outcome<ImprovementDraft> outcome = forms.make(id, version, wish, this::takenBack);
        after(outcome);
        if (outcome instanceof Outcome.Saved<ImprovementDraft>) {
            ItemFrame.goTo(this, "#phase h2");
        }
    }

    private void takeBack() {
        forms.takeBack(id, this::takenBack);
    }

    /** Where it stands again is what one wants to see and hear. */
    private void takenBack() {
        reload();
        ItemFrame.goTo(this, "#phase h2");
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
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
