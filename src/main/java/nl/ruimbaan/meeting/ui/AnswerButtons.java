package nl.ruimbaan.meeting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.meeting.AgreementAnswers;
import nl.ruimbaan.meeting.AgreementDraft;
import nl.ruimbaan.meeting.AgreementLine;

/**
 * The button with which one says that an agreement is done, or that it is not after all.
 *
 * @param changed done after that
 */
record AnswerButtons(AgreementAnswers answers, Runnable changed) {

    Button button(AgreementLine line) {
        String what = line.isDone() ? "notDone" : "done";
        String words = UI.getCurrent().getTranslation("obstacle.agreement." + what + ".do");
        var button = new Button(
                words, click -> answer(line.isDone() ? answers.notDone(line.id()) : answers.done(line.id())));
        button.setId(what + "-" + line.id().value());
        button.setAriaLabel(words + ": " + AgreementEntry.shortly(line));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void answer(Outcome.OfAct<AgreementDraft> outcome) {
        switch (outcome) {
            case Outcome.Refused<AgreementDraft>(var refusals) -> Notices.refused(refusals);
            case Outcome.Gone<AgreementDraft>() -> Notices.gone();
            case Outcome.Saved<AgreementDraft> ignored -> {}
        }
        changed.run();
    }
}
