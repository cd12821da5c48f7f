package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.DateField;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.KeptOpen;
import nl.ruimbaan.base.ui.WrittenField;
import nl.ruimbaan.obstacle.ConditionChange;
import nl.ruimbaan.obstacle.RegisterVerb;
import nl.ruimbaan.privacy.ui.FieldFindings;

/** A system condition is no longer there, or is there again: what changed and since when, or why. */
final class EntryTurn extends Dialog {

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final FieldFindings findings;

    private EntryTurn(RegisterVerb verb, FieldFindings findings) {
        this.findings = findings;
        setId("turn");
        setHeaderTitle(getTranslation(verb.key()));
    }

    /** @param keep keeps it, and answers why it was refused, or nothing */
    static EntryTurn change(LocalDate today, FieldFindings findings, Function<ConditionChange, List<Refusal>> keep) {
        var dialog = new EntryTurn(RegisterVerb.CHANGE, findings);
        TextArea what = Fields.area("whatChanged", Limits.WORDS);
        DateField on = DateField.happened();
        on.show(today);
        dialog.asks("whatChanged", what);
        dialog.asks("on", on);
        dialog.finish(RegisterVerb.CHANGE, () -> keep.apply(new ConditionChange(what.getValue(), on.day())));
        KeptOpen.whileTyped(dialog, what, on);
        return dialog;
    }

    /** @param keep keeps it, and answers why it was refused, or nothing */
    static EntryTurn standAgain(FieldFindings findings, Function<String, List<Refusal>> keep) {
        var dialog = new EntryTurn(RegisterVerb.STAND_AGAIN, findings);
        TextArea why = Fields.area("why", Limits.WORDS);
        dialog.asks("why", why);
        dialog.finish(RegisterVerb.STAND_AGAIN, () -> keep.apply(why.getValue()));
        KeptOpen.whileTyped(dialog, why);
        return dialog;
    }

    private void asks(String name, Component field) {
        Fields.ask(field, name, "register.ask." + name);
        fields.put(name, field);
        var question = new Div(field);
        question.addClassName("rb-form");
        if (field instanceof TextArea area) {
            question.add(findings.below(name, area));
        }
        add(question);
    }

    private void finish(RegisterVerb verb, Supplier<List<Refusal>> keep) {
        var save = new Button(getTranslation(verb.key()), click -> {
            List<Refusal> refusals = WrittenField.whenRead(fields, keep);
            if (refusals.isEmpty()) {
                close();
            } else {
                Fields.reject(fields, refusals);
            }
        });
        save.setId("turn-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("cancel"), click -> close());
        cancel.setId("turn-cancel");
        getFooter().add(cancel, save);
    }
}
