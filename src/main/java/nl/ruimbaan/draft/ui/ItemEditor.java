package nl.ruimbaan.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.ConflictDialog;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.privacy.ui.PrivacyFindings;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where an item is written: what is typed is kept until it is published or knowingly thrown away, and who was overtaken by a
 * colleague chooses.
 *
 * @param <D> what is written
 * @param <F> the form in which it is written
 */
public abstract class ItemEditor<D, F extends Component & DraftForm<D>> extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final ItemKind kind;
    private final Class<D> type;
    private final F form;
    private final DraftService drafts;
    private final PrivacyService privacy;
    private final List<Component> findings = new ArrayList<>();
    private final JsonMapper json;
    private final Button save = new Button();
    private final Paragraph offer = new Paragraph();
    private final Button another = new Button();
    private DraftKeeper keeper;
    private EditorWords words = new EditorWords("", "", "");
    private @Nullable ItemRef item;
    private int version;
    private Runnable again = () -> {};

    protected ItemEditor(
            ItemKind kind, Class<D> type, F form, DraftService drafts, PrivacyService privacy, JsonMapper json) {
        this.kind = kind;
        this.type = type;
        this.form = form;
        this.drafts = drafts;
        this.privacy = privacy;
        this.json = json;
        keeper = new DraftKeeper("", form);
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save(version));
        offer.addClassName("rb-draft-offer");
        another.setId("another");
        another.addThemeVariants(ButtonVariant.TERTIARY);
        another.addClickListener(click -> {
            drafts.putAside(kind);
            reopen();
        });
        getContent().addClassNames("rb-view", "rb-editor");
    }

    protected final F form() {
        return form;
    }

    /** Saves what was written on this version; a new item has version 0. */
    protected abstract Outcome<D> save(D draft, int onVersion);

    /** What was written is knowingly thrown away: what belongs to it goes as well. */
    protected void discarded() {}

    /** Another text, or the same again, is under one's hands: what belongs to it is shown as well. */
    protected void opened() {}

    /** The two texts, field by field. */
    protected abstract List<ConflictDialog.Difference> differences(D theirs, D mine);

    /** How one knows a draft from another. */
    protected abstract String label(D draft);

    /** What it will look like. */
    protected abstract Component preview(D draft);

    /** Who is named as the one who was first. */
    protected String first(String name) {
        return name;
    }

    /**
     * Shows what the current user left unpublished here, else what is published.
     *
     * @param item none for a new one
     * @param published what stands there now, in this version
     * @param before shown above the form
     */
    protected final void open(
            @Nullable ItemRef item, int version, D published, EditorWords words, String whoSees, Component... before) {
        this.item = item;
        this.words = words;
        again = () -> open(item, version, published, words, whoSees, before);
        var kept = drafts.kept(kind, number());
        form.show(kept.map(it -> json.readValue(it.json(), type)).orElse(published));
        this.version = kept.isPresent() && item != null ? kept.get().baseVersion() : version;
        keep();
        offer.setVisible(false);
        kept.ifPresent(it -> say("draft.offered"));
        getContent().removeAll();
        another.setText(getTranslation("draft.another"));
        another.setVisible(item == null && kept.isPresent());
        getContent().add(new ViewHeader(getTranslation(words.title()), keeper.savedNotice()), offer, another);
        if (item == null) {
            getContent().add(unfinished());
        }
        getContent().add(before);
        getContent().getElement().appendChild(keeper.getElement());
        getContent().add(actions(published, whoSees));
        opened();
        keeper.open();
    }

    private void keep() {
        keeper = new DraftKeeper(kind.name().toLowerCase(Locale.ROOT) + "-" + number(), form);
        findings.forEach(it -> it.getElement().removeFromParent());
        findings.clear();
        keeper.onWatched(this::guard);
        form.keptBy(keeper);
        keeper.onKeep(() -> drafts.keep(kind, number(), version, json.writeValueAsString(form.read())));
        keeper.onRecovered(values -> say("draft.recovered"));
    }

    /** Below each text stands what in it could tell who it is about. */
    private void guard(String name, HasValue<?, String> field) {
        var found = new PrivacyFindings(
                privacy, kind, number(), name, field, () -> keeper.replaced(Map.of(name, field.getValue())));
        Element text = ((Component) field).getElement();
        text.getParent().insertChild(text.getParent().indexOfChild(text) + 1, found.getElement());
        findings.add(found);
    }

    private Div actions(D published, String whoSees) {
        save.setText(getTranslation(words.save()));
        var actions = new Div(
                save,
                quiet("preview", this::preview),
                quiet("later", this::leave),
                quiet("discard", () -> discard(published)),
                new Paragraph(getTranslation(whoSees)));
        actions.addClassName("rb-editor-actions");
        return actions;
    }

    private Button quiet(String id, Runnable does) {
        var button = new Button(getTranslation("draft." + id), click -> does.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setId(id);
        return button;
    }

    private UnfinishedTexts unfinished() {
        List<UnfinishedTexts.Entry> entries = drafts.aside(kind).stream()
                .map(it -> new UnfinishedTexts.Entry(it.item(), label(json.readValue(it.json(), type)), it.touched()))
                .toList();
        return new UnfinishedTexts(
                entries,
                draft -> {
                    drafts.goOn(kind, draft);
                    reopen();
                },
                draft -> {
                    drafts.discard(kind, draft);
                    reopen();
                });
    }

    /** Another text is under one's hands now: the tab forgets the one before, the server has it. */
    private void reopen() {
        keeper.forget();
        again.run();
    }

    private void preview() {
        var dialog = new Dialog(getTranslation("draft.preview"));
        dialog.setId("preview-dialog");
        dialog.setWidth("min(760px, 96vw)");
        var seen = new Div(preview(form.read()));
        // Who has no mouse scrolls a long text from here.
        seen.getElement().setAttribute("tabindex", "0");
        seen.getElement().setAttribute("role", "region");
        seen.getElement().setAttribute("aria-label", getTranslation("draft.preview"));
        dialog.add(seen);
        var close = new Button(getTranslation("draft.preview.close"), click -> dialog.close());
        close.setId("preview-close");
        dialog.getFooter().add(close);
        dialog.open();
        close.focus();
    }

    private void say(String key) {
        offer.setText(getTranslation(key));
        offer.setVisible(true);
    }

    private void save(int onVersion) {
        D draft = form.read();
        Outcome<D> outcome = save(draft, onVersion);
        save.setEnabled(true);
        switch (outcome) {
            case Outcome.Saved<D>(var saved, int newVersion) -> {
                keeper.forget();
                Notices.done(words.saved());
                UI.getCurrent().navigate(saved.path());
            }
            case Outcome.Refused<D>(var refusals) -> form.reject(refusals);
            case Outcome.Conflict<D> conflict -> ask(conflict, draft);
            case Outcome.Gone<D>() -> Notices.gone();
        }
    }

    private void ask(Outcome.Conflict<D> conflict, D mine) {
        Runnable takeTheirs = () -> {
            version = conflict.version();
            form.show(conflict.theirs());
        };
        new ConflictDialog(
                        first(conflict.by()),
                        conflict.at(),
                        differences(conflict.theirs(), mine),
                        takeTheirs,
                        () -> save(conflict.version()))
                .open();
    }

    /** What was typed went elsewhere: draft and tab forget it. */
    protected final void noLongerNeeded() {
        drafts.discard(kind, number());
        discarded();
        keeper.forget();
    }

    private void discard(D published) {
        noLongerNeeded();
        form.show(published);
        leave();
    }

    private void leave() {
        UI.getCurrent().navigate(item == null ? kind.route() : item.path());
    }

    private long number() {
        return item == null ? 0 : item.number();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation(words.title()));
    }
}
