package nl.ruimbaan.condition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.DateField;
import nl.ruimbaan.base.ui.KeptOpen;
import nl.ruimbaan.condition.ConditionChange;
import nl.ruimbaan.condition.ConditionVerb;
import nl.ruimbaan.draft.ui.Questions;
import nl.ruimbaan.privacy.ui.FieldFindings;

/** A system condition is no longer there, or is there again: what changed and since when, or why. */
final class ChangeDialog extends Dialog {

    private final Questions questions;

    private ChangeDialog(ConditionVerb verb, FieldFindings findings) {
        questions = new Questions("turn-" + findings.item().number() + "-" + verb, "register.ask.", findings);
        add(questions);
        setId("turn");
        setHeaderTitle(getTranslation(verb.key()));
    }

    /** @param keep keeps it, and answers why it was refused, or nothing */
    static ChangeDialog change(LocalDate today, FieldFindings findings, Function<ConditionChange, List<Refusal>> keep) {
        var dialog = new ChangeDialog(ConditionVerb.CHANGE, findings);
        TextArea what = dialog.questions.area("whatChanged");
        DateField on = dialog.questions.day("on", DateField.happened());
        on.show(today);
        dialog.finish(ConditionVerb.CHANGE, () -> keep.apply(new ConditionChange(what.getValue(), on.day())));
        KeptOpen.whileTyped(dialog, what, on);
        return dialog;
    }

    /** @param keep keeps it, and answers why it was refused, or nothing */
    static ChangeDialog standAgain(FieldFindings findings, Function<String, List<Refusal>> keep) {
        var dialog = new ChangeDialog(ConditionVerb.STAND_AGAIN, findings);
        TextArea why = dialog.questions.area("why");
        dialog.finish(ConditionVerb.STAND_AGAIN, () -> keep.apply(why.getValue()));
        KeptOpen.whileTyped(dialog, why);
        return dialog;
    }

    @Override
    public void open() {
        super.open();
        questions.open();
    }

    private void end() {
        questions.forget();
        close();
    }

    private void finish(ConditionVerb verb, Supplier<List<Refusal>> keep) {
        var save = new Button(getTranslation("register.send." + verb), click -> {
            List<Refusal> refusals = questions.whenRead(keep);
            if (refusals.isEmpty()) {
                end();
            } else {
                questions.reject(refusals);
            }
        });
        save.setId("turn-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("cancel"), click -> end());
        cancel.setId("turn-cancel");
        getFooter().add(cancel, save);
    }
}
