package nl.ruimbaan.improvement.ui;

import java.util.Map;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.improvement.ImprovementPage;
import nl.ruimbaan.improvement.ImprovementPhase;
import nl.ruimbaan.improvement.ImprovementVerb;

/** Why somebody cannot bring an improvement to a phase, in the words of the verb that would. */
final class WayThere {

    private static final Map<ImprovementPhase, ImprovementVerb> FORWARD = Map.of(
            ImprovementPhase.CHECK, ImprovementVerb.UNDERSTAND,
            ImprovementPhase.PLAN, ImprovementVerb.PLAN,
            ImprovementPhase.DO, ImprovementVerb.MAKE_NORMAL,
            ImprovementPhase.STOPPED, ImprovementVerb.STOP);

    private WayThere() {}

    static Refusal refusal(ImprovementPage page, ImprovementPhase to) {
        ImprovementPhase from = page.phase();
        if (from == ImprovementPhase.MERGED) {
            return Refusal.because("improvement.refused.merged");
        }
        if (from == ImprovementPhase.STOPPED) {
            return Refusal.because("improvement.drop.stopped");
        }
        return ImprovementVerb.moves().stream()
                .filter(verb -> from.after(verb).contains(to))
                .findFirst()
                .map(verb -> Refusal.because("improvement.refused.who." + verb))
                .orElseGet(() -> elsewhere(to));
    }

    /** From here nobody can. Nothing becomes an idea again. */
    private static Refusal elsewhere(ImprovementPhase to) {
        ImprovementVerb verb = FORWARD.get(to);
        return Refusal.because(verb == null ? "improvement.refused.notBack" : "improvement.refused.phase." + verb);
    }
}
