package nl.ruimbaan.spread;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.improvement.ImprovementPhase;
import nl.ruimbaan.improvement.ImprovementStanding;

/** Who tells what came of an improvement, and when: who takes part or is a coach, once it is tried. */
final class ResultRules {

    private static final Set<ImprovementPhase> TRIED =
            EnumSet.of(ImprovementPhase.PLAN, ImprovementPhase.DO, ImprovementPhase.STOPPED);

    private ResultRules() {}

    static Optional<Refusal> refusal(ImprovementStanding improvement) {
        if (!improvement.mayWrite()) {
            return Optional.of(Refusal.because("result.refused.joinFirst"));
        }
        return TRIED.contains(improvement.phase())
                ? Optional.empty()
                : Optional.of(Refusal.because("result.refused.notTried"));
    }
}
