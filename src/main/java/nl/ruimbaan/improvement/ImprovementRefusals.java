package nl.ruimbaan.improvement;

import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.publishing.Publishing;
import nl.ruimbaan.security.Accounts;
import nl.ruimbaan.security.PersonId;
import org.springframework.stereotype.Component;

/** Why a move cannot be made now: by its own rules, by what its words tell, or by what others know. */
@Component
class ImprovementRefusals {

    private final Publishing publishing;
    private final Accounts accounts;
    private final TrialSource trials;

    ImprovementRefusals(Publishing publishing, Accounts accounts, TrialSource trials) {
        this.publishing = publishing;
        this.accounts = accounts;
        this.trials = trials;
    }

    /** Empty when it can be made. */
    List<Refusal> of(Improvement improvement, Move move, Concerned me) {
        List<Refusal> refusals = publishing.refusals(
                ItemKind.IMPROVEMENT, improvement.id(), Texts.of((Record) move), improvement.refusals(move, me));
        return refusals.isEmpty() ? others(improvement, move) : refusals;
    }

    private List<Refusal> others(Improvement improvement, Move move) {
        if (move instanceof Move.HandOver over && over.to() != null && !isColleague(over.to())) {
            return List.of(Refusal.of("to", "improvement.asked.to"));
        }
        if (move instanceof Move.MakeNormal
                && !trials.of(improvement.improvementId()).worked()) {
            return List.of(Refusal.because("improvement.refused.untried"));
        }
        return List.of();
    }

    /** Whether it is someone who works here now. */
    private boolean isColleague(PersonId person) {
        return accounts.account(person).filter(it -> !it.disabled()).isPresent();
    }
}
