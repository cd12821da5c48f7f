package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import nl.ruimbaan.base.ui.DateField;
import nl.ruimbaan.draft.ui.AskDialog;
import nl.ruimbaan.measure.FlagDraft;
import nl.ruimbaan.measure.MeasureId;

/** A flag at a chart: on which day something happened, and what. */
class FlagDialog extends AskDialog {

    FlagDialog(MeasureDeeds deeds) {
        MeasureId id = deeds.page().id();
        super(
                UI.getCurrent().getTranslation("measure.verb.flag"),
                "flag-" + id.number(),
                "measure.ask.",
                deeds.findings());
        DateField day = questions().happened("day");
        day.show(deeds.clock().today());
        TextField words = questions().line("words");
        sends("measure.send.flag", () -> deeds.flags().put(id, new FlagDraft(day.day(), words.getValue())), day, words);
    }
}
