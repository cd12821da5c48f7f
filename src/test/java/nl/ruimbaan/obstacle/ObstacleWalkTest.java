package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.people.HelpLevel;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever colleagues do, in whatever order: ten thousand steps, and what must hold holds after each of them. */
class ObstacleWalkTest {

    private static final int STEPS = 10_000;
    private static final int PEOPLE = 6;
    private static final ObstacleId OTHER = new ObstacleId(2);

    private final JsonMapper json = new JsonMapper();
    private Random chance = new Random(0);
    private Instant now = Instant.parse("2026-01-01T10:00:00Z");
    private Obstacle obstacle = reported();
    private Obstacle other = reported();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void no_walk_of_ten_thousand_steps_breaks_what_must_hold(long seed) {
        chance = new Random(seed);
        int made = 0;
        for (int i = 0; i < STEPS; i++) {
            now = now.plus(Duration.ofHours(chance.nextInt(100)));
            if (obstacle.state() == ObstacleState.WITHDRAWN) {
                obstacle = reported();
            }
            made += step() ? 1 : 0;
            holds();
        }
        assertThat(made).isGreaterThan(STEPS / 20);
    }

    /** Somebody tries something, or the owner leaves. */
    private boolean step() {
        int round = obstacle.standing().round();
        if (chance.nextInt(200) == 0 && obstacle.course().owner() != null) {
            obstacle.ownerLeft(1, new PersonId(9), now);
            assertThat(obstacle.course().owner()).isNull();
            return true;
        }
        List<ObstacleVerb> verbs = ObstacleVerb.moves();
        ObstacleVerb verb = verbs.get(chance.nextInt(verbs.size()));
        Acting who = somebody(verb);
        ObstacleState from = obstacle.state();
        HelpLevel level = obstacle.course().level();
        PersonId owner = obstacle.course().owner();
        if (obstacle.refusal(verb, who).isPresent()) {
            return false;
        }
        String before = json.writeValueAsString(obstacle.standing().memo());
        obstacle.move(1, move(verb), who);
        if (verb == ObstacleVerb.CONFIRM) {
            assertThat(who.who()).as("who owns it never confirms it").isNotEqualTo(owner);
        }
        assertThat(obstacle.standing().round()).isEqualTo(verb == ObstacleVerb.IS_BACK ? round + 1 : round);
        if (obstacle.course().level() != level) {
            assertThat(verb).isEqualTo(ObstacleVerb.ACCEPT);
        }
        if (chance.nextInt(4) == 0) {
            obstacle.undo(2, 1, json.readValue(before, UndoableSteps.Snapshot.class), who.who(), now);
            assertThat(json.writeValueAsString(obstacle.standing().memo())).isEqualTo(before);
            assertThat(obstacle.state()).isEqualTo(from);
        }
        return true;
    }

    private void holds() {
        Handling course = obstacle.course();
        ObstacleState state = obstacle.state();
        if (state.isInHand()) {
            assertThat(course.owner()).as("in hand, so somebody's").isNotNull();
        }
        if (state == ObstacleState.REPORTED) {
            assertThat(course.owner()).as("reported, so nobody's").isNull();
        }
        if (course.asked() != null) {
            assertThat(course.askedBy()).isNotNull();
            assertThat(state.isOpen() && state != ObstacleState.REPORTED && state != ObstacleState.REMOVED)
                    .as("asked only of what somebody has: " + state)
                    .isTrue();
        }
        assertThat(obstacle.standing().merged().isPresent()).isEqualTo(state == ObstacleState.MERGED);
        obstacle.standing().merged().ifPresent(it -> {
            assertThat(it.stateBefore().isOpen()).isTrue();
            assertThat(it.stateBefore().isInHand() && course.owner() == null).isFalse();
        });
        assertThat(obstacle.standing().movedAt()).isBeforeOrEqualTo(now);
    }

    private Acting somebody(ObstacleVerb verb) {
        long id = 1L + chance.nextInt(PEOPLE);
        Acting one = new Acting(
                new PersonId(id),
                id >= 2 && id <= 4,
                id == 5,
                chance.nextBoolean(),
                chance.nextBoolean(),
                chance.nextBoolean(),
                chance.nextInt(5) > 0,
                chance.nextInt(10) == 0,
                false,
                HelpLevel.TEAM,
                null,
                now);
        return verb == ObstacleVerb.MERGE || verb == ObstacleVerb.TAKE_APART ? one.with(other) : one;
    }

    private Move move(ObstacleVerb verb) {
        LocalDate soon = LocalDate.ofInstant(now, Clock.ZONE).plusDays(9);
        PersonId manager = new PersonId(2 + chance.nextInt(3));
        return switch (verb) {
            case PICK_UP -> new Move.PickUp("stap");
            case DISCUSS -> new Move.Discuss("team", soon);
            case START_SOLUTION -> new Move.StartSolution("zo", "Anna", "stap", soon);
            case TAKE_AWAY -> new Move.TakeAway("het kan nu", "");
            case CONFIRM -> new Move.Confirm("");
            case CLOSE_UNCONFIRMED -> new Move.CloseUnconfirmed("stil");
            case NOT_GONE -> new Move.NotGone("nog steeds");
            case IS_BACK -> new Move.IsBack("weer", chance.nextBoolean());
            case ESCALATE -> new Move.Escalate(manager, "waarom");
            case HAND_OVER -> new Move.HandOver(manager, "waarom");
            case ACCEPT -> new Move.Accept("stap");
            case DECLINE -> new Move.Decline("waarom");
            case TAKE_OVER -> new Move.TakeOver("waarom");
            case GIVE_BACK -> new Move.GiveBack("waarom");
            case PARK -> new Move.Park("waarom", soon);
            case LET_STAND -> new Move.LetStand("waarom", "Den Haag");
            case RESUME -> new Move.Resume();
            case MERGE -> new Move.Merge(OTHER, "");
            case TAKE_APART -> new Move.TakeApart("waarom");
            case WITHDRAW -> new Move.Withdraw("waarom");
            case REPORT, OWNER_LEFT, OWNER_BACK, UNDO -> throw new IllegalArgumentException("no move: " + verb);
        };
    }

    private Obstacle reported() {
        return new Obstacle(
                new ObstacleId(1), new PersonId(1), ObstacleDraft.of("Geen tweede adres", Language.NL), now);
    }
}
