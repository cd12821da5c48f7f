package nl.ruimbaan.spread;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.improvement.ImprovementPhase;
import nl.ruimbaan.improvement.ImprovementStanding;

/** Who offers what: who takes part or is a coach, and what is how we work or is to be expanded. */
final class OfferRules {

    /** With an offer in one of these a team has it, or is asked. */
    static final Set<OfferState> TAKEN = EnumSet.of(OfferState.OPEN, OfferState.ACCEPTED, OfferState.ADAPTED);

    private OfferRules() {}

    /** @param expands whether an experiment said that it should be tried by more people */
    static Optional<Refusal> refusal(ImprovementStanding improvement, boolean expands) {
        if (!improvement.mayWrite()) {
            return Optional.of(Refusal.because("spread.refused.joinFirst"));
        }
        boolean works =
                improvement.phase() == ImprovementPhase.DO || (improvement.phase() == ImprovementPhase.PLAN && expands);
        return works ? Optional.empty() : Optional.of(Refusal.because("spread.refused.notYet"));
    }
}
