package nl.ruimbaan.obstacle;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.people.HelpLevel;
import nl.ruimbaan.people.OtherManagers;
import nl.ruimbaan.privacy.PublishingGuard;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why an obstacle cannot be moved like this: who asks may not, the move lacks what its verb asks for, or something is in its way. */
@Component
class MoveRefusals {

    private final VisibleObstacles obstacles;
    private final Merging merging;
    private final OtherManagers managers;
    private final PublishingGuard guard;
    private final Clock clock;

    MoveRefusals(
            VisibleObstacles obstacles, Merging merging, OtherManagers managers, PublishingGuard guard, Clock clock) {
        this.obstacles = obstacles;
        this.merging = merging;
        this.managers = managers;
        this.guard = guard;
        this.clock = clock;
    }

    /** All of them; empty when it can. */
    List<Refusal> of(Obstacle obstacle, Move move, Acting me) {
        return obstacle.refusal(move.verb(), me).map(List::of).orElseGet(() -> missing(obstacle, move));
    }

    private List<Refusal> missing(Obstacle obstacle, Move move) {
        List<Refusal> lacking = checked(move, clock.today()).refusals();
        List<Refusal> refusals = guard.after(lacking, ItemKind.OBSTACLE, obstacle.id(), Texts.of((Record) move));
        return refusals.isEmpty() ? inTheWay(obstacle, move).map(List::of).orElse(List.of()) : refusals;
    }

    private Optional<Refusal> inTheWay(Obstacle obstacle, Move move) {
        ObstacleId id = obstacle.obstacleId();
        return switch (move) {
            case Move.TakeAway it
            when it.devisedWith().isBlank() && obstacle.course().lacksDeviser() ->
                Optional.of(Refusal.of("devisedWith", "refused.noText"));
            case Move.Escalate it -> notHigher(obstacle.course().level(), it.to());
            case Move.HandOver it -> notManager(it.to());
            case Move.Merge it -> notMerging(obstacle, Objects.requireNonNull(it.into()));
            case Move.TakeApart it
            when merging.isHidden(id, merging.root(id)) -> Optional.of(Refusal.because("obstacle.refused.hidden"));
            default -> Optional.empty();
        };
    }

    private Optional<Refusal> notManager(@Nullable PersonId to) {
        return to != null && managers.include(to)
                ? Optional.empty()
                : Optional.of(Refusal.of("to", "obstacle.refused.noManager"));
    }

    private Optional<Refusal> notHigher(HelpLevel level, @Nullable PersonId to) {
        Optional<Refusal> refusal = notManager(to);
        return refusal.isPresent() || to == null || managers.above(level).includes(to)
                ? refusal
                : Optional.of(Refusal.of("to", "obstacle.refused.notHigher." + level));
    }

    private Optional<Refusal> notMerging(Obstacle obstacle, ObstacleId into) {
        if (merging.isHidden(obstacle.obstacleId(), into)) {
            return Optional.of(Refusal.because("obstacle.refused.hidden"));
        }
        return obstacles
                .find(into)
                .map(obstacle::mergeRefusal)
                .orElseGet(() -> Optional.of(Refusal.of("into", "obstacle.refused.noOther")));
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
