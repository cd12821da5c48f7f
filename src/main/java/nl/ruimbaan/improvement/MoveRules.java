package nl.ruimbaan.improvement;

import java.util.List;
import java.util.Objects;
import nl.ruimbaan.base.Refusal;

/** What stands in the way of a move: from where it stands, for who makes it, and in what it says. */
final class MoveRules {

    private MoveRules() {}

    /** Empty when it can be made. */
    static List<Refusal> refusals(Improvement improvement, Move move, Concerned who) {
        ImprovementVerb verb = move.verb();
        if (improvement.after(verb).isEmpty()) {
            return List.of(Refusal.because("improvement.refused.phase." + verb));
        }
        if (!verb.isFor(who, improvement.phase())) {
            return List.of(Refusal.because("improvement.refused.who." + verb));
        }
        if (move instanceof Move.GoBack back && !improvement.after(verb).contains(back.to())) {
            return List.of(Refusal.of("to", "improvement.refused.notBack"));
        }
        if (move instanceof Move.HandOver over && Objects.equals(over.to(), who.person())) {
            return List.of(Refusal.of("to", "improvement.refused.toYourself"));
        }
        return move.refusals();
    }
}
