package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/**
 * Wraps a form so that nothing typed in it is lost: the browser's tab keeps it, letter by letter, for who typed it, until it is
 * given or knowingly thrown away. It outlives a reload, a session that ends and the way over the sign-in page.
 */
@Tag("rb-draft")
public class TabKeeper extends ClientElement {

    /** The revision of a draft that the server does not have. */
    public static final int NONE = -1;

    private final Map<String, KeptField> fields = new LinkedHashMap<>();
    private final List<Registration> listeners = new ArrayList<>();
    private final Paragraph noRoom = new Paragraph();
    private final String key;
    private Consumer<String> missing = name -> {};

    /**
     * @param key tells this text from others in the same tab, such as kind and item
     */
    public TabKeeper(String key, Component form) {
        super("base/rb-draft.js");
        this.key = key;
        noRoom.addClassName("rb-no-room");
        noRoom.getElement().setAttribute("role", "alert");
        noRoom.setVisible(false);
        getElement().appendChild(form.getElement(), noRoom.getElement());
        getElement()
                .addEventListener(
                        "draft-recovered",
                        event -> recover(
                                event.getEventData().path("event.detail.json").asString("{}"),
                                event.getEventData()
                                        .path("event.detail.revision")
                                        .asInt(-1)))
                .addEventData("event.detail.json")
                .addEventData("event.detail.revision");
        getElement()
                .addEventListener(
                        "draft-no-room",
                        event -> sayNoRoom(
                                event.getEventData().path("event.detail.json").asString("[]")))
                .addEventData("event.detail.json");
    }

    /** A text field whose letters the tab keeps. */
    public <C extends Component & HasValue<?, String>> void watch(String name, C field) {
        field.getElement().setAttribute("data-field", name);
        fields.put(name, KeptField.written(field));
        // What the server changes, such as a mask, takes the place of what was typed.
        onChange(field, change -> {
            if (!change.isFromClient()) {
                replaced(Map.of(name, field.getValue()));
            }
        });
    }

    /** A field of a day or a number: the tab keeps what stands in it, in the form in which it was read. */
    public <C extends Component & HasValue<?, String> & WrittenField> void watchWritten(String name, C field) {
        KeptField kept = KeptField.written(field);
        field.getElement().setAttribute("data-field", name);
        fields.put(name, kept);
        onChange(field, change -> replaced(Map.of(name, kept.text().get())));
    }

    /**
     * A field of which the tab keeps what was chosen.
     *
     * @param text as which it is kept; never asked for nothing
     * @param chosen what a text stood for; nothing when that is no choice any more
     */
    public <V> void choose(
            String name, HasValue<?, V> field, Function<V, String> text, Function<String, @Nullable V> chosen) {
        KeptField kept = KeptField.chosen(field, text, chosen);
        fields.put(name, kept);
        onChange(field, change -> replaced(Map.of(name, kept.text().get())));
    }

    /** Listens for as long as this keeps. */
    protected final void onChange(HasValue<?, ?> field, Consumer<HasValue.ValueChangeEvent<?>> does) {
        listeners.add(field.addValueChangeListener(does::accept));
    }

    /** Another takes over: nothing of what happens in the fields is this one's any more. */
    public void close() {
        listeners.forEach(Registration::remove);
        listeners.clear();
    }

    /** What makes a field that the tab has letters for and the form has not yet; it may not know the name. */
    public void onMissing(Consumer<String> makes) {
        missing = makes;
    }

    /** Texts were changed here, on the server: what they held before is gone from the tab. */
    public final void replaced(Map<String, String> changed) {
        changed.forEach((name, text) -> call("put", Map.of("field", name, "value", text)));
    }

    /** Starts keeping, and brings back what the tab has; the fields show what the server knows. */
    public void open() {
        open(NONE);
    }

    /** As {@link #open()}, on this revision of a draft that the server has. */
    protected final void open(int revision) {
        call("open", Map.of("key", key, "server", texts(), "revision", revision));
    }

    /** Given or knowingly thrown away: the tab forgets it. */
    public void forget() {
        // Asked of the page: the element itself is gone before it could hear it, when the next screen comes at once.
        getElement()
                .getNode()
                .runWhenAttached(ui -> ui.getPage()
                        .executeJs("dispatchEvent(new CustomEvent('rb-typed-no-longer', {detail: $0}))", key));
    }

    /** The server keeps all that stands in the fields, except in those, in this revision of its draft. */
    protected final void serverHas(int revision, List<String> except) {
        Map<String, Integer> prints = new LinkedHashMap<>();
        texts().forEach((name, text) -> prints.put(name, text.hashCode()));
        prints.keySet().removeAll(except);
        call("has", Map.of("revision", revision, "prints", prints));
    }

    /** What stands in the fields, by their names. */
    protected final Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach((name, kept) -> texts.put(name, kept.text().get()));
        return texts;
    }

    /** The words by which a reader knows a field; its name when it has none. */
    protected final String label(String name) {
        KeptField kept = fields.get(name);
        return kept == null ? name : kept.label(name);
    }

    /**
     * What the tab had and the server had not is shown in the fields again.
     *
     * @param typed by the names of the fields
     * @param on the revision of the server's draft that it was typed on
     */
    protected void recovered(Map<String, String> typed, int on) {
        typed.forEach((name, value) -> {
            if (!fields.containsKey(name)) {
                missing.accept(name);
            }
            KeptField kept = fields.get(name);
            if (kept != null) {
                kept.show().accept(value);
            }
        });
    }

    private void recover(String json, int on) {
        recovered(read(json, new TypeReference<Map<String, String>>() {}, Map.of()), on);
    }

    private void sayNoRoom(String json) {
        List<String> names = read(json, new TypeReference<List<String>>() {}, List.of());
        noRoom.setVisible(!names.isEmpty());
        noRoom.setText(
                getTranslation("draft.noRoom", names.stream().map(this::label).collect(Collectors.joining(", "))));
    }

    /** What no page of ours wrote holds nothing. */
    private static <T> T read(String json, TypeReference<T> type, T nothing) {
        try {
            return JacksonUtils.getMapper().readValue(json, type);
        } catch (JacksonException forged) {
            return nothing;
        }
    }
}
