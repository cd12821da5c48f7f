package nl.ruimbaan.step.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ui.DateField;
import nl.ruimbaan.draft.ui.AskDialog;
import nl.ruimbaan.privacy.ui.FieldFindings;
import nl.ruimbaan.step.StepDraft;
import org.jspecify.annotations.Nullable;

/**
 * Where new limits start: the four questions; or why they do not.
 *
 * @param key tells these answers from others in the same tab
 * @param when the week, the month or the day that it is about, in words
 */
public record StepDialogs(String key, String when, FieldFindings findings) {

    /** New limits start at a point that is known. */
    public void make(Function<StepDraft, Act> does) {
        fourQuestions(dialog("make", "item"), does);
    }

    /** New limits start on a day that is asked. */
    public void make(@Nullable LocalDate proposed, BiFunction<@Nullable LocalDate, StepDraft, Act> does) {
        AskDialog dialog = dialog("make", "item");
        DateField from = dialog.questions().happened("from");
        from.show(proposed);
        fourQuestions(dialog, draft -> does.apply(from.day(), draft));
    }

    public void decline(Function<String, Act> does) {
        because("decline", does);
    }

    public void takeBack(Function<String, Act> does) {
        because("takeBack", does);
    }

    private static void fourQuestions(AskDialog dialog, Function<StepDraft, Act> does) {
        RadioButtonGroup<Boolean> shows = yesOrNo(dialog, "shows");
        TextArea cause = dialog.questions().area("cause");
        RadioButtonGroup<Boolean> wanted = yesOrNo(dialog, "wanted");
        RadioButtonGroup<Boolean> lasts = yesOrNo(dialog, "lasts");
        TextField item = dialog.questions().line("item");
        dialog.sends(
                "step.send.make",
                () -> does.apply(new StepDraft(
                        shows.getValue(), cause.getValue(), wanted.getValue(), lasts.getValue(), item.getValue())),
                shows,
                cause,
                wanted,
                lasts,
                item);
        dialog.open();
    }

    private void because(String verb, Function<String, Act> does) {
        AskDialog dialog = dialog(verb);
        TextArea why = dialog.questions().area("why");
        dialog.sends("step.send." + verb, () -> does.apply(why.getValue()), why);
        dialog.open();
    }

    private AskDialog dialog(String verb, String... optional) {
        return new AskDialog(
                UI.getCurrent().getTranslation("step." + verb, when),
                "step-" + verb + "-" + key,
                "step.ask.",
                findings,
                optional);
    }

    private static RadioButtonGroup<Boolean> yesOrNo(AskDialog dialog, String name) {
        var group = new RadioButtonGroup<Boolean>();
        group.setItems(true, false);
        group.setItemLabelGenerator(it -> UI.getCurrent().getTranslation(it ? "yes" : "no"));
        dialog.questions().choice(name, group, it -> Boolean.toString(it), Boolean::valueOf);
        return group;
    }
}
