package nl.ruimbaan.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ui.TabKeeper;
import nl.ruimbaan.base.ui.WrittenField;
import nl.ruimbaan.draft.Keeping;
import nl.ruimbaan.draft.KeptDraft;

/**
 * Wraps an editor's form so that nothing typed is lost: the server is asked to keep it while typing, and the browser's tab
 * keeps the last letters too, for when the session has ended meanwhile.
 */
public class DraftKeeper extends TabKeeper {

    private final Span saved = new Span();
    private IntFunction<Keeping> keep = from -> new Keeping.Kept(from, List.of());
    private Consumer<KeptDraft> overtaken = there -> {};
    private Runnable gone = () -> {};
    private Runnable recovered = () -> {};
    private BiConsumer<String, HasValue<?, String>> watched = (name, field) -> {};
    private boolean listening;
    private int revision = KeptDraft.NONE;

    /**
     * @param key tells this text from others in the same tab: kind and number
     */
    public DraftKeeper(String key, Component form) {
        super(key, form);
        saved.addClassName("rb-saved");
        saved.getElement().setAttribute("role", "status");
    }

    /** Where "saved a moment ago" is said; the view puts it beside its title. */
    public Span savedNotice() {
        return saved;
    }

    @Override
    public <C extends Component & HasValue<?, String>> void watch(String name, C field) {
        super.watch(name, field);
        changesOf(field);
        watched.accept(name, field);
    }

    @Override
    public <C extends Component & HasValue<?, String> & WrittenField> void watchWritten(String name, C field) {
        super.watchWritten(name, field);
        changesOf(field);
    }

    /** Told of each text field that is watched from now on. */
    void onWatched(BiConsumer<String, HasValue<?, String>> does) {
        watched = does;
    }

    /** Any field: a change makes the server keep the draft. */
    public void changesOf(HasValue<?, ?> field) {
        onChange(field, change -> {
            if (listening && change.isFromClient()) {
                keepNow();
            }
        });
    }

    /** Something of the text was changed by way of the server. */
    public void typed() {
        if (listening) {
            keepNow();
        }
    }

    /** What keeps the draft on the server, from the revision that was typed on. */
    public void onKeep(IntFunction<Keeping> keeps) {
        keep = keeps;
    }

    /**
     * What is done when the same person wrote on in another window.
     *
     * @param does gets what stands there now; nothing is kept until {@link #goOnFrom} is called
     * @param noLongerThere what is done when a new text was published or thrown away there
     */
    public void onOvertaken(Consumer<KeptDraft> does, Runnable noLongerThere) {
        overtaken = does;
        gone = noLongerThere;
    }

    /** What is done after letters that the tab had and the server had not are shown again. */
    public void onRecovered(Runnable does) {
        recovered = does;
    }

    /** What is typed from now on goes on from this revision. */
    public void goOnFrom(int known) {
        revision = known;
    }

    /** What stands in the fields now is kept, whoever put it there. */
    void shown() {
        replaced(texts());
        keepNow();
    }

    /** Starts keeping; the fields show what the server knows. */
    @Override
    public void open() {
        listening = true;
        open(revision);
    }

    @Override
    public void close() {
        listening = false;
        super.close();
    }

    @Override
    public void forget() {
        listening = false;
        super.forget();
    }

    /** Whether the server has what stands here, and nothing else was written in its place meanwhile. */
    boolean isInOrder() {
        return revision == KeptDraft.NONE || keepNow();
    }

    /** Letters that were typed on something else than what stands here now do not silently take its place. */
    @Override
    protected void recovered(Map<String, String> typed, int on) {
        Map<String, String> here = texts();
        boolean goesOn =
                typed.entrySet().stream().allMatch(it -> it.getValue().startsWith(here.getOrDefault(it.getKey(), "")));
        super.recovered(typed, on);
        if (!goesOn) {
            revision = on;
        }
        recovered.run();
        keepNow();
    }

    private boolean keepNow() {
        return switch (keep.apply(revision)) {
            case Keeping.Kept(int now, var leftOut) -> {
                revision = now;
                serverHas(now, leftOut);
                say(leftOut);
                yield true;
            }
            case Keeping.Overtaken(var there) -> {
                saved.setText(getTranslation("draft.notSaved"));
                overtaken.accept(there);
                yield false;
            }
            case Keeping.Gone() -> {
                saved.setText(getTranslation("draft.notSaved"));
                gone.run();
                yield false;
            }
        };
    }

    private void say(List<String> leftOut) {
        saved.setText(
                leftOut.isEmpty()
                        ? getTranslation("draft.saved")
                        : getTranslation(
                                "draft.tooLong",
                                leftOut.stream().map(this::label).collect(Collectors.joining(", "))));
        saved.setClassName("rb-saved-not-all", !leftOut.isEmpty());
    }
}
