package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.ConflictDialog;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.draft.ui.DraftKeeper;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementPage;
import nl.ruimbaan.improvement.ImprovementPages;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.thread.ThreadService;
import nl.ruimbaan.thread.ThreadStep;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Where an improvement is proposed, or written anew by those who take part. */
@Route("improvements/new")
@RouteAlias(ImprovementLinks.ONE + "/edit")
@PermitAll
class ImprovementEditor extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ImprovementService improvements;
    private final ImprovementPages pages;
    private final ThreadService threads;
    private final PeopleService people;
    private final DraftService drafts;
    private final JsonMapper json;
    private final ImprovementForm form;
    private final Button save = new Button();
    private final Paragraph offer = new Paragraph();
    private @Nullable DraftKeeper keeper;
    private @Nullable ImprovementId id;
    private @Nullable ItemRef from;
    private int version;

    ImprovementEditor(
            ImprovementService improvements,
            ImprovementPages pages,
            ThreadService threads,
            PeopleService people,
            DraftService drafts,
            JsonMapper json) {
        this.improvements = improvements;
        this.pages = pages;
        this.threads = threads;
        this.people = people;
        this.drafts = drafts;
        this.json = json;
        form = new ImprovementForm(people.teams());
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save(version));
        offer.addClassName("rb-draft-offer");
        offer.setVisible(false);
        getContent().addClassNames("rb-view", "rb-editor");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .getLong(ImprovementLinks.ID)
                .map(ImprovementId::new)
                .orElse(null);
        from = id == null
                ? ComesFrom.item(event.getLocation().getQueryParameters()).orElse(null)
                : null;
        ImprovementDraft published = id == null ? empty() : writable(id);
        var kept = drafts.kept(ItemKind.IMPROVEMENT, number());
        form.show(kept.map(it -> json.readValue(it.json(), ImprovementDraft.class))
                .orElse(published));
        kept.ifPresent(it -> version = id == null ? 0 : it.baseVersion());
        if (id != null) {
            form.unfold();
        }
        build(kept.isPresent(), published);
    }

    private ImprovementDraft empty() {
        return ImprovementDraft.empty(people.myTeam(), Language.of(getLocale()));
    }

    private ImprovementDraft writable(ImprovementId improvement) {
        ImprovementPage page =
                pages.page(improvement).filter(ImprovementPage::mayWrite).orElseThrow(NotFoundException::new);
        version = page.version();
        return page.text();
    }

    private void build(boolean hasDraft, ImprovementDraft published) {
        keeper = new DraftKeeper("improvement-" + number(), form);
        form.keptBy(keeper);
        keeper.onKeep(() -> drafts.keep(ItemKind.IMPROVEMENT, number(), version, json.writeValueAsString(form.read())));
        keeper.onRecovered(values -> say("draft.recovered"));
        save.setText(getTranslation(id == null ? "improvement.propose" : "improvement.save"));
        var later = button("later", "draft.later", this::leave);
        var discard = button("discard", "draft.discard", () -> discard(published));
        var actions = new Div(save, later, discard, new Paragraph(getTranslation("improvement.whoSees")));
        actions.addClassName("rb-editor-actions");
        var header = new ViewHeader(getTranslation(titleKey()), keeper.savedNotice());
        getContent().removeAll();
        getContent().add(header, offer);
        if (from != null) {
            getContent().add(comesFrom(from));
        }
        getContent().getElement().appendChild(keeper.getElement());
        getContent().add(actions);
        if (hasDraft) {
            say("draft.offered");
        }
        keeper.open();
    }

    private ComesFrom comesFrom(ItemRef item) {
        return threads.thread(item).stream()
                .filter(ThreadStep::here)
                .map(it -> new ComesFrom(item, it.item().title()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Button button(String buttonId, String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.setId(buttonId);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void say(String key) {
        offer.setText(getTranslation(key));
        offer.setVisible(true);
    }

    private void save(int onVersion) {
        ImprovementDraft draft = form.read();
        Outcome<ImprovementDraft> outcome =
                id == null ? improvements.propose(draft, from) : improvements.edit(id, onVersion, draft);
        save.setEnabled(true);
        switch (outcome) {
            case Outcome.Saved<ImprovementDraft>(var item, int newVersion) -> {
                forget();
                Notices.done(id == null ? "improvement.proposed" : "improvement.saved");
                ImprovementLinks.goTo(item.path());
            }
            case Outcome.Refused<ImprovementDraft>(var refusals) -> form.reject(refusals);
            case Outcome.Conflict<ImprovementDraft> conflict -> ask(conflict, draft);
            case Outcome.Gone<ImprovementDraft>() -> Notices.gone();
        }
    }

    private void ask(Outcome.Conflict<ImprovementDraft> conflict, ImprovementDraft mine) {
        new ConflictDialog(
                        conflict.by(),
                        conflict.at(),
                        Differences.between(conflict.theirs(), mine),
                        () -> {
                            version = conflict.version();
                            form.show(conflict.theirs());
                        },
                        () -> save(conflict.version()))
                .open();
    }

    private void discard(ImprovementDraft published) {
        drafts.discard(ItemKind.IMPROVEMENT, number());
        forget();
        form.show(published);
        leave();
    }

    private void forget() {
        if (keeper != null) {
            keeper.forget();
        }
    }

    private void leave() {
        ImprovementLinks.goTo(id == null ? ImprovementLinks.backlog() : ImprovementLinks.page(id));
    }

    private long number() {
        return id == null ? 0 : id.number();
    }

    private String titleKey() {
        return id == null ? "improvement.new" : "improvement.edit";
    }

    @Override
    public String getPageTitle() {
        return getTranslation(titleKey()) + " · Ruimbaan";
    }
}
