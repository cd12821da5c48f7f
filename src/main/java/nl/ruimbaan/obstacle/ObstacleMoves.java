package nl.ruimbaan.obstacle;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.privacy.PublishingGuard;
import nl.ruimbaan.security.Accounts;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;

/** Moving obstacles out of the way, and telling that one hit you too. */
@ApplicationService
public class ObstacleMoves {

    private final VisibleObstacles obstacles;
    private final TimesTold times;
    private final ActingReader acting;
    private final ObstacleRecorder chronicle;
    private final Merging merging;
    private final UndoableSteps undoable;
    private final Accounts accounts;
    private final PublishingGuard guard;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    ObstacleMoves(
            VisibleObstacles obstacles,
            TimesTold times,
            ActingReader acting,
            ObstacleRecorder chronicle,
            Merging merging,
            UndoableSteps undoable,
            Accounts accounts,
            PublishingGuard guard,
            Numbers numbers,
            CurrentUser user,
            Clock clock) {
        this.obstacles = obstacles;
        this.times = times;
        this.acting = acting;
        this.chronicle = chronicle;
        this.merging = merging;
        this.undoable = undoable;
        this.accounts = accounts;
        this.guard = guard;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    /** Moves it, as seen in that version: when a colleague moved it since, the answer says where it stands now. */
    @Change
    public Outcome.OfAct<ObstacleDraft> move(ObstacleId id, int seenVersion, Move move) {
        hold(id, move);
        return obstacles
                .find(id)
                .map(obstacle -> move(obstacle, seenVersion, move))
                .orElseGet(Outcome.Gone::new);
    }

    /** Whom two obstacles concern, comes one at a time. */
    private void hold(ObstacleId id, Move move) {
        switch (move) {
            case Move.Merge it when it.into() != null -> merging.hold(id, it.into());
            case Move.TakeApart it -> merging.hold(id);
            default -> {}
        }
    }

    /** This happened to me too, also for the second time today; with the story in which it did, the thread goes on from there. */
    @Change
    public Outcome.OfAct<ObstacleDraft> happenedToMeToo(ObstacleId id, OccurrenceDraft draft) {
        obstacles.hold(id);
        return obstacles.find(id).map(obstacle -> times.told(obstacle, draft)).orElseGet(Outcome.Gone::new);
    }

    private Outcome.OfAct<ObstacleDraft> move(Obstacle obstacle, int seenVersion, Move move) {
        if (obstacle.wasMovedAfter(seenVersion)) {
            return Outcome.refused(Refusal.because("obstacle.refused.moved." + obstacle.state()));
        }
        Acting me = acting(obstacle, move);
        List<Refusal> refusals =
                obstacle.refusal(move.verb(), me).map(List::of).orElseGet(() -> missing(obstacle, move));
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        Standing.Assignees held = obstacle.course().held();
        Long occurrence = move instanceof Move.IsBack ? numbers.nextRecord() : null;
        String before = undoable.write(chronicle.before(obstacle, occurrence));
        Optional<MergedInto> merged = obstacle.standing().merged();
        ObstacleStep step = obstacle.move(numbers.nextRecord(), move, me);
        if (move instanceof Move.IsBack it && occurrence != null) {
            times.keep(occurrence, obstacle, clock.today(), it.whatHappened(), null, it.anonymous());
        }
        Obstacle other = along(obstacle, move, step, merged);
        Outcome.OfAct<ObstacleDraft> outcome = chronicle.moved(obstacle, step, me.who(), held, other, me.now());
        if (me.who().value() != 0) { // what the portal itself does is not taken back
            undoable.keep(obstacle, step, me.who(), me.now(), before);
        }
        return outcome;
    }

    /** What goes along with a merging, or back. Answers the other obstacle. */
    private @Nullable Obstacle along(Obstacle obstacle, Move move, ObstacleStep step, Optional<MergedInto> merged) {
        ObstacleId id = obstacle.obstacleId();
        return switch (move) {
            case Move.Merge it
            when it.into() != null -> {
                merging.merge(id, it.into(), step.id());
                yield announced(it.into());
            }
            case Move.TakeApart it when merged.isPresent() -> announced(merging.takeApart(id, merged.get()));
            default -> null;
        };
    }

    private @Nullable Obstacle announced(ObstacleId other) {
        Optional<Obstacle> found = obstacles.find(other);
        found.ifPresent(chronicle::announce);
        return found.orElse(null);
    }

    /** Who merges two must have a say in either; before one is chosen, that cannot be known. */
    private Acting acting(Obstacle obstacle, Move move) {
        Acting me = acting.around(obstacle);
        return move instanceof Move.Merge it && it.into() != null
                ? obstacles.find(it.into()).map(me::with).orElse(me)
                : me;
    }

    private List<Refusal> missing(Obstacle obstacle, Move move) {
        List<Refusal> refusals = guarded(obstacle, move.refusals(clock.today()), (Record) move);
        if (!refusals.isEmpty()) {
            return refusals;
        }
        return switch (move) {
            case Move.TakeAway it
            when it.devisedWith().isBlank() && obstacle.course().lacksDeviser() ->
                List.of(Refusal.of("devisedWith", "refused.noText"));
            case Move.Escalate it when !isOtherManager(it.to()) -> noManager();
            case Move.HandOver it when !isOtherManager(it.to()) -> noManager();
            case Move.Merge it
            when merging.isHidden(obstacle.obstacleId(), Objects.requireNonNull(it.into())) ->
                List.of(Refusal.because("obstacle.refused.hidden"));
            case Move.TakeApart it
            when merging.isHidden(obstacle.obstacleId(), merging.root(obstacle.obstacleId())) ->
                List.of(Refusal.because("obstacle.refused.hidden"));
            case Move.Merge it ->
                obstacles
                        .find(Objects.requireNonNull(it.into()))
                        .map(obstacle::mergeRefusal)
                        .orElseGet(() -> Optional.of(Refusal.of("into", "obstacle.refused.noOther")))
                        .map(List::of)
                        .orElse(List.of());
            default -> List.of();
        };
    }

    private List<Refusal> guarded(Obstacle obstacle, List<Refusal> refusals, Record filledIn) {
        return guard.after(refusals, ItemKind.OBSTACLE, obstacle.id(), Texts.of(filledIn));
    }

    private boolean isOtherManager(@Nullable PersonId person) {
        return person != null
                && !user.is(person)
                && accounts.account(person)
                        .filter(it -> !it.disabled() && it.roles().contains(Role.MANAGER))
                        .isPresent();
    }

    private static List<Refusal> noManager() {
        return List.of(Refusal.of("to", "obstacle.refused.noManager"));
    }
}
