package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.WrittenNumber;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.WholeNumberField;
import nl.ruimbaan.draft.ui.DraftKeeper;
import nl.ruimbaan.story.CaseStep;

/** One step of a case, being written. */
class CaseStepRow extends Composite<Section> {

    /** A step with the text of its waiting, which may not be a number. */
    record Filled(CaseStep step, String waiting) {}

    private final int number;
    private final TextArea met;
    private final WholeNumberField waiting = new WholeNumberField(WrittenNumber.Unit.DAYS, 0, CaseStep.LONGEST_WAIT);
    private final Select<CaseStep.Worth> worth = new Select<>();
    private final TextArea why;

    /**
     * @param move the step, and one place up or down
     */
    CaseStepRow(int number, BiConsumer<Integer, Integer> move, IntConsumer remove) {
        this.number = number;
        met = Fields.area(name("met"), Limits.SHORT_TEXT);
        why = Fields.area(name("why"), Limits.SHORT_TEXT);
        met.setMinRows(2);
        why.setMinRows(2);
        Fields.choose(worth, CaseStep.Worth.values(), it -> getTranslation(it.key()));
        Fields.ask(met, name("met"), "story.step.met");
        Fields.ask(waiting, name("waiting"), "story.step.waiting");
        Fields.ask(worth, name("worth"), "story.step.worth");
        Fields.ask(why, name("why"), "story.step.why");
        var actions = new Div(
                action("up", () -> move.accept(number, -1)),
                action("down", () -> move.accept(number, 1)),
                action("remove", () -> remove.accept(number)));
        actions.addClassName("rb-step-actions");
        getContent().addClassNames("rb-step", "rb-form");
        getContent().add(new H3(getTranslation("story.step", number + 1)), met, waiting, worth, why, actions);
    }

    void show(CaseStep step) {
        met.setValue(step.met());
        waiting.show(step.waitingDays());
        worth.setValue(step.worth());
        why.setValue(step.why());
    }

    /** Shows a step as it stood in another row. */
    void show(Filled filled) {
        show(filled.step());
        waiting.setValue(filled.waiting());
    }

    /** @param unread gets what cannot be read, by field */
    CaseStep read(Map<String, String> unread) {
        return new CaseStep(met.getValue(), worth.getValue(), waiting.number(name("waiting"), unread), why.getValue());
    }

    /** What stands in the row, also what cannot be read. */
    Filled filled() {
        return new Filled(read(new HashMap<>()), waiting.getValue());
    }

    void begin() {
        met.focus();
    }

    void keptBy(DraftKeeper keeper) {
        keeper.watch(name("met"), met);
        keeper.watch(name("why"), why);
        keeper.watchWritten(name("waiting"), waiting);
        keeper.changesOf(worth);
    }

    Map<String, Component> fields() {
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put(name("met"), met);
        fields.put(name("waiting"), waiting);
        fields.put(name("why"), why);
        return fields;
    }

    Map<String, String> texts() {
        return Map.of(name("met"), met.getValue(), name("waiting"), waiting.getValue(), name("why"), why.getValue());
    }

    private String name(String field) {
        return CaseStep.field(number, field);
    }

    private Button action(String what, Runnable does) {
        var button = new Button(getTranslation("story.step." + what), click -> does.run());
        button.setId(name(what));
        button.setAriaLabel(getTranslation("story.step." + what + ".which", number + 1));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
