package nl.ruimbaan.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ui.ConflictDialog;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.draft.KeptDraft;
import nl.ruimbaan.privacy.PrivacyService;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The writing of one text in one window. Who wrote on in another window is told: a new text goes on as one of its own, of an
 * item that is there one compares the two.
 *
 * @param <D> what is written
 * @param <F> the form in which it is written
 */
class Writing<D, F extends Component & DraftForm<D>> {

    private final ItemKind kind;
    private final Class<D> type;
    private final F form;
    private final DraftService drafts;
    private final JsonMapper json;
    private final Runnable layOut;
    private final DraftInHand hand;
    private final TextFindings findings;
    private final Paragraph said = new Paragraph();
    private final WrittenElsewhere<D> elsewhere;
    private final Div notices;
    private DraftKeeper keeper;
    private boolean isNew;
    private int version;

    /**
     * @param differences between what stands elsewhere and what stands here
     * @param layOut shows the form around another text that is taken up
     */
    Writing(
            ItemKind kind,
            Class<D> type,
            F form,
            DraftService drafts,
            PrivacyService privacy,
            JsonMapper json,
            BiFunction<D, D, List<ConflictDialog.Difference>> differences,
            Runnable layOut) {
        this.kind = kind;
        this.type = type;
        this.form = form;
        this.drafts = drafts;
        this.json = json;
        this.layOut = layOut;
        hand = new DraftInHand(drafts, kind);
        findings = new TextFindings(privacy, kind);
        keeper = new DraftKeeper("", form);
        elsewhere =
                new WrittenElsewhere<>(this::read, there -> differences.apply(there, form.read()), (there, text) -> {
                    version = there.baseVersion();
                    form.show(text);
                });
        said.addClassName("rb-draft-offer");
        said.getElement().setAttribute("role", "status");
        notices = new Div(said, elsewhere);
    }

    long number() {
        return hand.number();
    }

    /** The version of the item on which it is written. */
    int version() {
        return version;
    }

    DraftKeeper keeper() {
        return keeper;
    }

    /** What there is to say of where the text comes from. */
    Div notices() {
        return notices;
    }

    void enter(@Nullable ItemRef item, Location address, boolean goesOn) {
        isNew = item == null;
        hand.open(item, address, goesOn);
    }

    /** Shows what was kept, else what is published, in this version; answers whether something was kept. */
    boolean show(D published, int itsVersion) {
        keeper.close();
        Optional<KeptDraft> kept = hand.kept();
        form.show(kept.map(this::read).orElse(published));
        version = isNew ? itsVersion : kept.map(KeptDraft::baseVersion).orElse(itsVersion);
        keep(kept.map(KeptDraft::revision).orElse(KeptDraft.NONE));
        said.setVisible(false);
        kept.ifPresent(it -> say("draft.offered"));
        return kept.isPresent();
    }

    /** Takes up another text. */
    void goOn(long draft) {
        hand.take(draft);
        layOut.run();
    }

    /** Takes up an empty one; the one at hand is kept. */
    void begin() {
        goOn(drafts.begin());
    }

    /** What else was begun and not finished, to choose from. */
    UnfinishedTexts unfinished(Function<D, String> label) {
        List<UnfinishedTexts.Entry> entries = hand.others().stream()
                .map(it -> new UnfinishedTexts.Entry(
                        it.item(), label.apply(read(it)), it.touched(), hand.isElsewhere(it.item())))
                .toList();
        return new UnfinishedTexts(entries, this::goOn, draft -> {
            drafts.throwAway(kind, draft);
            layOut.run();
        });
    }

    /** Whether what stands here may be published: nothing was written in another window meanwhile. */
    boolean isInOrder() {
        boolean inOrder = keeper.isInOrder();
        elsewhere.compare();
        return inOrder;
    }

    /** The colleague's text is taken; it is in this version. */
    void took(D theirs, int newVersion) {
        version = newVersion;
        form.show(theirs);
        keeper.shown();
    }

    void throwAway() {
        drafts.throwAway(kind, number());
        keeper.forget();
    }

    private void keep(int revision) {
        elsewhere.clear();
        keeper = new DraftKeeper(kind.name().toLowerCase(Locale.ROOT) + "-" + number(), form);
        findings.follow(keeper, number());
        form.keptBy(keeper);
        keeper.goOnFrom(revision);
        keeper.onKeep(from -> drafts.keep(kind, number(), from, version, json.writeValueAsString(form.read())));
        keeper.onRecovered(() -> say("draft.recovered"));
        keeper.onOvertaken(this::overtaken, () -> setApart("draft.gone"));
    }

    private void overtaken(KeptDraft there) {
        if (isNew) {
            setApart("draft.apart");
        } else {
            elsewhere.tell(keeper, there);
        }
    }

    /** What stands here goes on as a new text of its own. */
    private void setApart(String why) {
        D typed = form.read();
        keeper.forget();
        hand.begin();
        drafts.keep(kind, number(), KeptDraft.NONE, version, json.writeValueAsString(typed));
        layOut.run();
        form.show(typed);
        say(why);
    }

    private D read(KeptDraft kept) {
        return json.readValue(kept.json(), type);
    }

    private void say(String key) {
        said.setText(said.getTranslation(key));
        said.setVisible(true);
    }
}
