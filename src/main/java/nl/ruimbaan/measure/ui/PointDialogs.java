package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.Function;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.draft.ui.AskDialog;
import nl.ruimbaan.measure.MeasureId;
import nl.ruimbaan.measure.MeasurePoint;
import nl.ruimbaan.measure.ValueDraft;

/** What one can do with one point: correct it, leave it out of the limits or let it count again, remove it. */
final class PointDialogs {

    private final MeasureDeeds actions;
    private final MeasurePoint point;
    private final MeasureWords words = new MeasureWords(UI.getCurrent().getLocale());

    PointDialogs(MeasureDeeds actions, MeasurePoint point) {
        this.actions = actions;
        this.point = point;
    }

    void correct() {
        AskDialog dialog = dialog("correct", "outOf");
        TextField count = dialog.questions().line("count");
        count.setValue(words.typed(point.value().count()));
        if (point.value().outOf() == null) {
            dialog.sends(
                    "measure.send.correct",
                    () -> actions.corrections()
                            .correct(id(), point.id(), point.version(), new ValueDraft(count.getValue(), "")),
                    count);
        } else {
            TextField outOf = dialog.questions().line("outOf");
            outOf.setValue(words.typed(point.value().outOf()));
            dialog.sends(
                    "measure.send.correct",
                    () -> actions.corrections()
                            .correct(
                                    id(),
                                    point.id(),
                                    point.version(),
                                    new ValueDraft(count.getValue(), outOf.getValue())),
                    count,
                    outOf);
        }
        dialog.open();
    }

    void ghost() {
        because("ghost", why -> actions.corrections().ghost(id(), point.id(), point.version(), why));
    }

    void unghost() {
        because("unghost", why -> actions.corrections().unghost(id(), point.id(), point.version(), why));
    }

    void remove() {
        because("remove", why -> actions.corrections().remove(id(), point.id(), point.version(), why));
    }

    private void because(String verb, Function<String, Act> does) {
        AskDialog dialog = dialog(verb);
        TextField why = dialog.questions().line("why");
        dialog.sends("measure.send." + verb, () -> does.apply(why.getValue()), why);
        dialog.open();
    }

    private AskDialog dialog(String verb, String... optional) {
        String period =
                words.period(Objects.requireNonNull(actions.page().text().rhythm()), point.period());
        String title = UI.getCurrent().getTranslation("measure.point." + verb, period, words.value(point.value()));
        return new AskDialog(title, verb + "-" + point.id().value(), "measure.ask.", actions.findings(), optional);
    }

    private MeasureId id() {
        return actions.page().id();
    }
}
