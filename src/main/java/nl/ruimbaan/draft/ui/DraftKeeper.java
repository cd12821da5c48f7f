package nl.ruimbaan.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.ruimbaan.base.ui.ClientElement;
import nl.ruimbaan.base.ui.WrittenField;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/**
 * Wraps an editor's form so that nothing typed is lost: the server is asked to keep it while typing, and the browser's tab
 * keeps the last letters too, for when the session has ended meanwhile.
 */
@Tag("rb-draft")
public class DraftKeeper extends ClientElement {

    private static final String TAB = "rb-draft:";

    private final Map<String, HasValue<?, String>> texts = new LinkedHashMap<>();
    private final Span saved = new Span();
    private final String key;
    private Runnable keep = () -> {};
    private Consumer<Map<String, String>> recovered = values -> {};
    private BiConsumer<String, HasValue<?, String>> watched = (name, field) -> {};
    private Consumer<String> missing = name -> {};
    private boolean listening;

    /**
     * @param key tells this text from others in the same tab: person, kind and item
     */
    public DraftKeeper(String key, Component form) {
        super("rb-draft.js");
        this.key = key;
        getElement().appendChild(form.getElement());
        saved.addClassName("rb-saved");
        saved.getElement().setAttribute("role", "status");
        getElement()
                .addEventListener(
                        "draft-recovered",
                        event -> recover(
                                event.getEventData().path("event.detail.json").asString("{}")))
                .addEventData("event.detail.json");
    }

    /** Where "saved a moment ago" is said; the view puts it beside its title. */
    public Span savedNotice() {
        return saved;
    }

    /** A text field whose letters the tab keeps as well. */
    public <C extends Component & HasValue<?, String>> void watch(String name, C field) {
        field.getElement().setAttribute("data-field", name);
        texts.put(name, field);
        changesOf(field);
        watched.accept(name, field);
    }

    /** A field of a day or a number: the tab keeps what stands in it, in the form in which it was read. */
    public <C extends Component & HasValue<?, String> & WrittenField> void watchWritten(String name, C field) {
        field.getElement().setAttribute("data-field", name);
        texts.put(name, field);
        field.addValueChangeListener(change -> {
            if (listening && change.isFromClient()) {
                call("put", Map.of("field", name, "value", change.getValue()));
                keepNow();
            }
        });
    }

    /** Told of each text field that is watched from now on. */
    void onWatched(BiConsumer<String, HasValue<?, String>> does) {
        watched = does;
    }

    /** What makes a field that the tab has letters for and the form has not yet; it may not know the name. */
    public void onMissing(Consumer<String> makes) {
        missing = makes;
    }

    /** Any field: a change makes the server keep the draft. */
    public void changesOf(HasValue<?, ?> field) {
        field.addValueChangeListener(change -> {
            if (listening && change.isFromClient()) {
                keepNow();
            }
        });
    }

    /** A field took in what somebody typed, by way of the server. */
    public void typed() {
        if (listening) {
            keepNow();
        }
    }

    /** Texts were changed here, on the server: what they held before is gone from the draft and from the tab. */
    public void replaced(Map<String, String> changed) {
        changed.forEach((name, text) -> call("put", Map.of("field", name, "value", text)));
        keepNow();
    }

    /** What keeps the draft on the server. */
    public void onKeep(Runnable keeps) {
        keep = keeps;
    }

    /** What is done with letters that the tab had and the server had not; the fields are filled already. */
    public void onRecovered(Consumer<Map<String, String>> does) {
        recovered = does;
    }

    /** Starts keeping; the fields show what the server knows. */
    public void open() {
        listening = true;
        call("open", Map.of("key", TAB + key, "server", values()));
    }

    /** Published or knowingly thrown away: the tab forgets as well. */
    public void forget() {
        listening = false;
        // Asked of the page: the element itself is gone before it could hear it, when the next screen comes at once.
        getElement()
                .getNode()
                .runWhenAttached(ui -> ui.getPage()
                        .executeJs(
                                "document.querySelectorAll('rb-draft').forEach(it => it.clear($0)); sessionStorage.removeItem($0)",
                                TAB + key));
    }

    private void keepNow() {
        keep.run();
        saved.setText(getTranslation("draft.saved"));
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        texts.forEach((name, field) -> values.put(name, field.getValue()));
        return values;
    }

    private void recover(String json) {
        Map<String, String> typed = read(json);
        typed.forEach((name, value) -> {
            if (!texts.containsKey(name)) {
                missing.accept(name);
            }
            HasValue<?, String> field = texts.get(name);
            if (field != null) {
                field.setValue(value);
            }
        });
        recovered.accept(typed);
        keepNow();
    }

    /** What no page of ours wrote holds nothing. */
    private static Map<String, String> read(String json) {
        try {
            return JacksonUtils.getMapper().readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (JacksonException forged) {
            return Map.of();
        }
    }
}
