package nl.ruimbaan.spread.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.draft.ui.Questions;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ui.ImprovementLinks;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.privacy.ui.FieldFindings;
import nl.ruimbaan.spread.OfferAnswers;
import nl.ruimbaan.spread.OfferDraft;
import nl.ruimbaan.spread.OfferId;
import nl.ruimbaan.spread.OfferService;
import nl.ruimbaan.spread.TeamChoices;

/** What the buttons of offers do: at once, or after what they ask. */
class OfferDesk {

    private final ImprovementId improvement;
    private final OfferService service;
    private final OfferAnswers answers;
    private final PrivacyService privacy;

    OfferDesk(ImprovementId improvement, OfferService service, OfferAnswers answers, PrivacyService privacy) {
        this.improvement = improvement;
        this.service = service;
        this.answers = answers;
        this.privacy = privacy;
    }

    /** Asks to which team, and why it may help there. */
    SpreadForm offer(TeamChoices teams, Consumer<Boolean> closed) {
        Questions asked = questions("offer");
        var team = new TeamQuestion(asked, teams);
        TextArea why = asked.area("why", Limits.SHORT_TEXT);
        return new SpreadForm(
                "OFFER",
                asked,
                () -> service.offer(improvement, new OfferDraft(team.chosen(), why.getValue())),
                closed,
                team);
    }

    /** Asks why the team does not do it. */
    SpreadForm decline(OfferId id, Consumer<Boolean> closed) {
        Questions asked = questions("decline-" + id.value());
        TextField why = asked.line("reason");
        return new SpreadForm("DECLINE", asked, () -> answers.decline(id, why.getValue()), closed);
    }

    /** The team does it too; answers whether that was kept. */
    boolean accept(OfferId id) {
        switch (answers.accept(id)) {
            case Outcome.Saved<ImprovementDraft>(var copy, int version) -> {
                Notices.done("spread.done.ACCEPT");
                ImprovementLinks.open(new ImprovementId(copy.number()));
                return true;
            }
            case Outcome.Refused<ImprovementDraft>(var refusals) -> Notices.refused(refusals);
            case Outcome.Conflict<ImprovementDraft> first -> Notices.warn("experiment.overtaken", first.by());
            case Outcome.Gone<ImprovementDraft>() -> Notices.gone();
        }
        return false;
    }

    void withdraw(OfferId id) {
        Act act = answers.withdraw(id);
        if (act.isDone()) {
            Notices.done("spread.done.WITHDRAW");
        } else {
            Notices.refused(act.refusals());
        }
    }

    private Questions questions(String key) {
        return new Questions(
                "spread-" + improvement.number() + "-" + key,
                "spread.ask.",
                new FieldFindings(privacy, improvement.ref()));
    }
}
