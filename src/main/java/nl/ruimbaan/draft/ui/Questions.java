package nl.ruimbaan.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.DateField;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.TabKeeper;
import nl.ruimbaan.base.ui.WholeNumberField;
import nl.ruimbaan.base.ui.WrittenField;
import nl.ruimbaan.privacy.ui.FieldFindings;
import org.jspecify.annotations.Nullable;

/** Questions one under the other, each by its name. What is typed is kept in the tab: it outlives a session that ends. */
public class Questions extends Composite<Div> {

    private static final int FEW_LINES = 2;

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Div form = new Div();
    private final String words;
    private final Set<String> optional;
    private final FieldFindings findings;
    private final TabKeeper keeper;

    /**
     * @param key tells these answers from others in the same tab
     * @param words before the name of a question, the key of its words
     * @param findings what stands below each text: what in it could tell who it is about
     * @param optional the names of those that need not be answered; the others are marked
     */
    public Questions(String key, String words, FieldFindings findings, String... optional) {
        this.optional = Set.of(optional);
        this.words = words;
        this.findings = findings;
        form.addClassName("rb-form");
        keeper = new TabKeeper(key, form);
        getContent().add(keeper);
    }

    public TextField line(String name) {
        TextField field = Fields.text(name, Limits.SHORT_TEXT);
        ask(name, field);
        keeper.watch(name, field);
        form.add(findings.below(name, field));
        return field;
    }

    public TextArea area(String name) {
        return area(name, Limits.WORDS);
    }

    /** Several lines of at most {@code limit} characters. */
    public TextArea area(String name, int limit) {
        TextArea area = Fields.area(name, limit);
        area.setMinRows(FEW_LINES);
        ask(name, area);
        keeper.watch(name, area);
        form.add(findings.below(name, area));
        return area;
    }

    /** A day to come. */
    public DateField day(String name) {
        return day(name, DateField.coming());
    }

    /** Today or a day before. */
    public DateField happened(String name) {
        return day(name, DateField.happened());
    }

    public DateField day(String name, DateField day) {
        ask(name, day);
        keeper.watchWritten(name, day);
        return day;
    }

    public Checkbox yesOrNo(String name) {
        var box = new Checkbox();
        choice(name, box, it -> Boolean.toString(it), Boolean::valueOf);
        return box;
    }

    /**
     * Something to choose or to count.
     *
     * @param text as which the tab keeps what was chosen
     * @param chosen what such a text stands for; nothing when that is no choice any more
     */
    public <V, C extends Component & HasValue<?, V>> void choice(
            String name, C field, Function<V, String> text, Function<String, @Nullable V> chosen) {
        ask(name, field);
        keeper.choose(name, field, text, chosen);
    }

    /** A number of something. */
    public void number(String name, WholeNumberField field) {
        ask(name, field);
        keeper.watchWritten(name, field);
    }

    private void ask(String name, Component field) {
        Fields.ask(field, name, words + name);
        if (field instanceof HasValue<?, ?> asked && !(field instanceof Checkbox)) {
            asked.setRequiredIndicatorVisible(!optional.contains(name));
        }
        fields.put(name, field);
        form.add(field);
    }

    /** Shows what was typed here before a session ended, and puts the keyboard where the first answer goes. */
    public void open() {
        keeper.open();
        fields.values().stream().findFirst().ifPresent(it -> it.getElement().callJsFunction("focus"));
    }

    /** Given, or knowingly thrown away. */
    public void forget() {
        keeper.forget();
    }

    /** What comes of the answers: nothing as long as one of them cannot be read. */
    public List<Refusal> whenRead(Supplier<List<Refusal>> answer) {
        return WrittenField.whenRead(fields, answer);
    }

    /** Shows each refusal at its question. */
    public void reject(List<Refusal> refusals) {
        reject(refusals, UnaryOperator.identity());
    }

    /**
     * Shows each refusal at its question, or at what stands behind the questions.
     *
     * @param after adds the fields that stand behind ours, by the names that refusals know them by
     */
    public void reject(List<Refusal> refusals, UnaryOperator<Map<String, Component>> after) {
        Fields.reject(after.apply(fields), refusals);
    }

    /** Something that stands behind the questions and is no question. */
    public void below(Component other) {
        form.add(other);
    }
}
