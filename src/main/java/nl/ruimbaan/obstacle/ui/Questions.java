package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.DateField;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.WrittenField;
import nl.ruimbaan.draft.ui.DraftKeeper;
import nl.ruimbaan.privacy.ui.FieldFindings;

/** Questions one under the other, each by its name. What is typed is kept in the tab: it outlives a session that ends. */
class Questions extends Composite<Div> {

    private static final int FEW_LINES = 2;

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Div form = new Div();
    private final FieldFindings findings;
    private final DraftKeeper keeper;

    /**
     * @param key tells these answers from others in the same tab
     * @param findings what stands below each text: what in it could tell who it is about
     */
    Questions(String key, FieldFindings findings) {
        this.findings = findings;
        form.addClassName("rb-form");
        keeper = new DraftKeeper(key, form);
        getContent().add(keeper);
    }

    TextField line(String name) {
        TextField field = Fields.text(name, Limits.SHORT_TEXT);
        ask(name, field);
        keeper.watch(name, field);
        form.add(findings.below(name, field));
        return field;
    }

    TextArea area(String name) {
        TextArea area = Fields.area(name, Limits.WORDS);
        area.setMinRows(FEW_LINES);
        ask(name, area);
        keeper.watch(name, area);
        form.add(findings.below(name, area));
        return area;
    }

    /** A day to come. */
    DateField day(String name) {
        DateField day = DateField.coming();
        ask(name, day);
        keeper.watchWritten(name, day);
        return day;
    }

    void ask(String name, Component field) {
        Fields.ask(field, name, "obstacle.ask." + name);
        fields.put(name, field);
        form.add(field);
    }

    /** Shows what was typed here before a session ended, and puts the keyboard where the first answer goes. */
    void open() {
        keeper.open();
        fields.values().stream().findFirst().ifPresent(it -> it.getElement().callJsFunction("focus"));
    }

    /** Given, or knowingly thrown away. */
    void forget() {
        keeper.forget();
    }

    /** What comes of the answers: nothing as long as one of them cannot be read. */
    List<Refusal> whenRead(Supplier<List<Refusal>> answer) {
        return WrittenField.whenRead(fields, answer);
    }

    /** Shows each refusal at its question. */
    void reject(List<Refusal> refusals) {
        Fields.reject(fields, refusals);
    }
}
