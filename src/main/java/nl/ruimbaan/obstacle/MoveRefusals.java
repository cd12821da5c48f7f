package nl.ruimbaan.obstacle;

import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** What a move lacks that its verb asks for. */
final class MoveRefusals {

    private MoveRefusals() {}

    /** All of them; empty when nothing is lacking. */
    static List<Refusal> of(Move move, LocalDate today) {
        return checked(move, today).refusals();
    }

    private static Checks checked(Move move, LocalDate today) {
        var checks = new Checks();
        return switch (move) {
            case Move.PickUp it -> checks.line("firstStep", it.firstStep());
            case Move.Accept it -> checks.line("firstStep", it.firstStep());
            case Move.Discuss it -> checks.line("withWhom", it.withWhom()).day("on", it.on());
            case Move.StartSolution it -> solution(checks, it, today);
            case Move.TakeAway it ->
                checks.words("whatChanged", it.whatChanged())
                        .atMost("devisedWith", it.devisedWith(), Limits.SHORT_TEXT);
            case Move.Confirm it -> checks.atMost("words", it.words(), Limits.WORDS);
            case Move.NotGone it -> checks.words("whatHinders", it.whatHinders());
            case Move.IsBack it -> checks.words("whatHappened", it.whatHappened());
            case Move.Escalate it -> asked(checks, it.to(), it.why());
            case Move.HandOver it -> asked(checks, it.to(), it.why());
            case Move.Park it ->
                checks.words("why", it.why()).dayWithin("reviewOn", it.reviewOn(), today, Move.MONTHS_PARKED);
            case Move.LetStand it -> checks.words("why", it.why()).line("whoCouldChange", it.whoCouldChange());
            case Move.Resume it -> checks;
            case Move.Merge it ->
                checks.atMost("words", it.words(), Limits.WORDS).chosen("into", it.into(), "obstacle.refused.noOther");
            default -> checks.words("why", move.why());
        };
    }

    private static Checks solution(Checks checks, Move.StartSolution it, LocalDate today) {
        return checks.words("solution", it.solution())
                .line("devisedWith", it.devisedWith())
                .line("nextStep", it.nextStep())
                .dayAhead("nextStepOn", it.nextStepOn(), today);
    }

    private static Checks asked(Checks checks, @Nullable PersonId to, String why) {
        return checks.words("why", why).chosen("to", to, "refused.noPerson");
    }
}
