package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.ruimbaan.people.HelpLevel;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;

/** Obstacles that stand where a test needs them, and whoever may move them on. */
final class InState {

    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    static final PersonId REPORTER = new PersonId(1);
    static final PersonId OWNER = new PersonId(2);
    static final PersonId ASKED = new PersonId(4);
    static final ObstacleId OTHER = new ObstacleId(2);

    private InState() {}

    /** An obstacle in that state, with something asked of the other manager wherever that can be. */
    static Obstacle standing(String from) {
        Obstacle obstacle =
                new Obstacle(new ObstacleId(1), REPORTER, ObstacleDraft.of("Geen tweede adres", Language.NL), NOW);
        String state = from.replace("-", "");
        if (state.equals("WITHDRAWN")) {
            go(obstacle, ObstacleVerb.WITHDRAW, 1);
        } else if (!state.equals("REPORTED")) {
            go(obstacle, ObstacleVerb.PICK_UP, 2);
            way(state).forEach(verb -> obstacle.move(1, move(verb), doing(verb)));
            if (from.endsWith("-")) {
                obstacle.ownerLeft(1, new PersonId(9), NOW);
            }
        }
        assertThat(obstacle.state().name()).isEqualTo(state);
        return obstacle;
    }

    private static List<ObstacleVerb> way(String state) {
        return switch (state) {
            case "IN_DISCUSSION" -> List.of(ObstacleVerb.DISCUSS, ObstacleVerb.HAND_OVER);
            case "SOLUTION" -> List.of(ObstacleVerb.START_SOLUTION, ObstacleVerb.HAND_OVER);
            case "REMOVED" -> List.of(ObstacleVerb.HAND_OVER, ObstacleVerb.TAKE_AWAY);
            case "CONFIRMED" -> List.of(ObstacleVerb.TAKE_AWAY, ObstacleVerb.CONFIRM);
            case "UNCONFIRMED" -> List.of(ObstacleVerb.TAKE_AWAY, ObstacleVerb.CLOSE_UNCONFIRMED);
            case "PARKED" -> List.of(ObstacleVerb.PARK, ObstacleVerb.HAND_OVER);
            case "STANDING" -> List.of(ObstacleVerb.LET_STAND, ObstacleVerb.HAND_OVER);
            case "MERGED" -> List.of(ObstacleVerb.MERGE);
            default -> List.of(ObstacleVerb.HAND_OVER);
        };
    }

    /** The owner; but only the reporter confirms, and only after a long silence a coach closes. */
    private static Acting doing(ObstacleVerb verb) {
        return switch (verb) {
            case CONFIRM -> someone(1, false, false, false);
            case CLOSE_UNCONFIRMED ->
                new Acting(
                        OWNER,
                        false,
                        true,
                        false,
                        false,
                        true,
                        true,
                        false,
                        false,
                        HelpLevel.TEAM,
                        null,
                        NOW.plus(28, ChronoUnit.DAYS));
            default -> someone(2, true, true, true);
        };
    }

    static void go(Obstacle obstacle, ObstacleVerb verb, long who) {
        obstacle.move(1, move(verb), someone(who, true, true, true));
    }

    static Acting someone(long id, boolean manager, boolean coach, boolean met) {
        return new Acting(
                new PersonId(id), manager, coach, met, false, true, true, false, false, HelpLevel.TEAM, null, NOW);
    }

    static Move move(ObstacleVerb verb) {
        LocalDate soon = LocalDate.of(2026, 12, 1);
        return switch (verb) {
            case PICK_UP -> new Move.PickUp("stap");
            case DISCUSS -> new Move.Discuss("team", soon);
            case START_SOLUTION -> new Move.StartSolution("zo", "Anna", "stap", soon);
            case TAKE_AWAY -> new Move.TakeAway("het kan nu", "Anna");
            case CONFIRM -> new Move.Confirm("");
            case CLOSE_UNCONFIRMED -> new Move.CloseUnconfirmed("stil");
            case NOT_GONE -> new Move.NotGone("nog steeds");
            case IS_BACK -> new Move.IsBack("weer", false);
            case ESCALATE -> new Move.Escalate(ASKED, "waarom");
            case HAND_OVER -> new Move.HandOver(ASKED, "waarom");
            case ACCEPT -> new Move.Accept("stap");
            case DECLINE -> new Move.Decline("waarom");
            case TAKE_OVER -> new Move.TakeOver("waarom");
            case GIVE_BACK -> new Move.GiveBack("waarom");
            case PARK -> new Move.Park("waarom", soon);
            case LET_STAND -> new Move.LetStand("waarom", "Den Haag");
            case RESUME -> new Move.Resume();
            case WITHDRAW -> new Move.Withdraw("waarom");
            case MERGE -> new Move.Merge(OTHER, "");
            case TAKE_APART -> new Move.TakeApart("waarom");
            case REPORT, OWNER_LEFT, OWNER_BACK, UNDO -> throw new IllegalArgumentException("no move: " + verb);
        };
    }
}
