package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.measure.MeasurePoint;
import nl.ruimbaan.measure.PointId;
import nl.ruimbaan.measure.StepDraft;

/** Where new limits start: the four questions; or why they do not. */
final class StepDialogs {

    private final MeasureDeeds actions;
    private final PointId point;
    private final LocalDate period;

    StepDialogs(MeasureDeeds actions, MeasurePoint point) {
        this(actions, point.id(), point.period());
    }

    StepDialogs(MeasureDeeds actions, PointId point, LocalDate period) {
        this.actions = actions;
        this.point = point;
        this.period = period;
    }

    void make() {
        AskDialog dialog = dialog("make", "item");
        RadioButtonGroup<Boolean> shows = yesOrNo(dialog, "shows");
        TextArea cause = dialog.questions().area("cause");
        RadioButtonGroup<Boolean> wanted = yesOrNo(dialog, "wanted");
        RadioButtonGroup<Boolean> lasts = yesOrNo(dialog, "lasts");
        TextField item = dialog.questions().line("item");
        dialog.sends(
                "measure.send.step",
                () -> actions.steps()
                        .make(
                                actions.page().id(),
                                point,
                                new StepDraft(
                                        shows.getValue(),
                                        cause.getValue(),
                                        wanted.getValue(),
                                        lasts.getValue(),
                                        item.getValue())),
                shows,
                cause,
                wanted,
                lasts,
                item);
        dialog.open();
    }

    void decline() {
        because("decline", why -> actions.steps().decline(actions.page().id(), point, why));
    }

    void takeBack() {
        because("takeBack", why -> actions.steps().takeBack(actions.page().id(), point, why));
    }

    private void because(String verb, Function<String, Act> does) {
        AskDialog dialog = dialog(verb);
        TextArea why = dialog.questions().area("why");
        dialog.sends("measure.send." + verb, () -> does.apply(why.getValue()), why);
        dialog.open();
    }

    private AskDialog dialog(String verb, String... optional) {
        String from = new MeasureWords(UI.getCurrent().getLocale())
                .period(Objects.requireNonNull(actions.page().text().rhythm()), period);
        return new AskDialog(
                UI.getCurrent().getTranslation("measure.step." + verb, from),
                "step-" + verb + "-" + point.value(),
                actions.findings(),
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
