package nl.ruimbaan.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.ConflictDialog;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.privacy.PrivacyService;
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
    private final F form;
    private final Writing<D, F> writing;
    private final Button another = new Button();
    private EditorWords words = new EditorWords("", "", "");
    private Location address = new Location("");
    private @Nullable ItemRef item;
    private Runnable layOut = () -> {};

    protected ItemEditor(
            ItemKind kind, Class<D> type, F form, DraftService drafts, PrivacyService privacy, JsonMapper json) {
        this.kind = kind;
        this.form = form;
        writing = new Writing<>(kind, type, form, drafts, privacy, json, this::differences, () -> layOut.run());
        another.setId("another");
        another.addThemeVariants(ButtonVariant.TERTIARY);
        another.addClickListener(click -> writing.begin());
        getContent().addClassNames("rb-view", "rb-editor");
    }

    protected final F form() {
        return form;
    }

    /** Opens what the address asks for. */
    protected abstract void enter(BeforeEnterEvent event);

    /** Saves what was written on this version; a new item has version 0. */
    protected abstract Outcome<D> save(D draft, int onVersion);

    /** Another text, or the same again, is under one's hands: what belongs to it is shown as well. */
    protected void opened() {}

    /** Whether a new text goes on with the one that was left last; not where it begins with words of others. */
    protected boolean goesOn() {
        return true;
    }

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

    /** The number under which it is written: the item's own, or that of its draft, below zero. */
    protected final long writtenAs() {
        return writing.number();
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation();
        enter(event);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        DraftInHand.letGo(event.getUI());
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
        writing.enter(item, address, goesOn());
        layOut = () -> layOut(writing.show(published, version), published, whoSees, before);
        layOut.run();
    }

    private void layOut(boolean kept, D published, String whoSees, Component... before) {
        another.setText(getTranslation("draft.another"));
        another.setVisible(item == null && kept);
        getContent().removeAll();
        getContent()
                .add(
                        new ViewHeader(
                                getTranslation(words.title()), writing.keeper().savedNotice()),
                        writing.notices(),
                        another);
        if (item == null) {
            getContent().add(writing.unfinished(this::label));
        }
        getContent().add(before);
        getContent().add(writing.keeper(), actions(published, whoSees));
        opened();
        writing.keeper().open();
    }

    private EditorActions actions(D published, String whoSees) {
        return new EditorActions(words.save(), this::saveIfInOrder)
                .or("preview", () -> new PreviewDialog(preview(form.read())).open())
                .or("later", this::leave)
                .or("discard", () -> discard(published))
                .seenBy(whoSees);
    }

    private void saveIfInOrder() {
        if (writing.isInOrder()) {
            save(writing.version());
        }
    }

    private void save(int onVersion) {
        D draft = form.read();
        switch (save(draft, onVersion)) {
            case Outcome.Saved<D>(var saved, int newVersion) -> {
                writing.keeper().forget();
                Notices.done(words.saved());
                UI.getCurrent().navigate(saved.path());
            }
            case Outcome.Refused<D>(var refusals) -> form.reject(refusals);
            case Outcome.Conflict<D> conflict -> ask(conflict, draft);
            case Outcome.Gone<D>() -> Notices.gone();
        }
    }

    private void ask(Outcome.Conflict<D> conflict, D mine) {
        new ConflictDialog(
                        first(conflict.by()),
                        conflict.at(),
                        differences(conflict.theirs(), mine),
                        () -> writing.took(conflict.theirs(), conflict.version()),
                        () -> save(conflict.version()))
                .open();
    }

    /** What was typed went elsewhere: draft and tab forget it. */
    protected final void noLongerNeeded() {
        writing.throwAway();
    }

    private void discard(D published) {
        noLongerNeeded();
        form.show(published);
        leave();
    }

    private void leave() {
        UI.getCurrent().navigate(item == null ? kind.route() : item.path());
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation(words.title()));
    }
}
