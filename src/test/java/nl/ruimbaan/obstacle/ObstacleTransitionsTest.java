package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every verb in every state by everyone, against one table. What the table does not name is refused. */
class ObstacleTransitionsTest {

    /** verb | from > to | who. A state with a minus has no owner. */
    private static final String TABLE = """
            PICK_UP           | REPORTED- > PICKED_UP         | manager, other-manager
            PICK_UP           | PARKED- > PICKED_UP           | manager, other-manager
            PICK_UP           | STANDING- > PICKED_UP         | manager, other-manager
            DISCUSS           | PICKED_UP > IN_DISCUSSION     | owner
            DISCUSS           | SOLUTION > IN_DISCUSSION      | owner
            START_SOLUTION    | PICKED_UP > SOLUTION          | owner
            START_SOLUTION    | IN_DISCUSSION > SOLUTION      | owner
            TAKE_AWAY         | PICKED_UP > REMOVED           | owner
            TAKE_AWAY         | IN_DISCUSSION > REMOVED       | owner
            TAKE_AWAY         | SOLUTION > REMOVED            | owner
            CONFIRM           | REMOVED > CONFIRMED           | reporter
            CONFIRM           | REMOVED- > CONFIRMED          | reporter
            CLOSE_UNCONFIRMED | REMOVED > UNCONFIRMED         |
            NOT_GONE          | REMOVED > PICKED_UP           | reporter, witness
            NOT_GONE          | REMOVED- > REPORTED           | reporter, witness
            IS_BACK           | CONFIRMED > PICKED_UP         | everyone
            IS_BACK           | CONFIRMED- > REPORTED         | everyone
            IS_BACK           | UNCONFIRMED > PICKED_UP       | everyone
            IS_BACK           | UNCONFIRMED- > REPORTED       | everyone
            ESCALATE          | PICKED_UP > PICKED_UP         | owner
            ESCALATE          | IN_DISCUSSION > IN_DISCUSSION | owner
            ESCALATE          | SOLUTION > SOLUTION           | owner
            HAND_OVER         | PICKED_UP > PICKED_UP         | owner
            HAND_OVER         | IN_DISCUSSION > IN_DISCUSSION | owner
            HAND_OVER         | SOLUTION > SOLUTION           | owner
            HAND_OVER         | PARKED > PARKED               | owner
            HAND_OVER         | STANDING > STANDING           | owner
            ACCEPT            | PICKED_UP > PICKED_UP         | other-manager
            ACCEPT            | IN_DISCUSSION > IN_DISCUSSION | other-manager
            ACCEPT            | SOLUTION > SOLUTION           | other-manager
            ACCEPT            | PARKED > PARKED               | other-manager
            ACCEPT            | STANDING > STANDING           | other-manager
            DECLINE           | PICKED_UP > PICKED_UP         | other-manager
            DECLINE           | IN_DISCUSSION > IN_DISCUSSION | other-manager
            DECLINE           | SOLUTION > SOLUTION           | other-manager
            DECLINE           | PARKED > PARKED               | other-manager
            DECLINE           | STANDING > STANDING           | other-manager
            TAKE_OVER         | PICKED_UP > PICKED_UP         | manager, other-manager
            TAKE_OVER         | IN_DISCUSSION > IN_DISCUSSION | manager, other-manager
            TAKE_OVER         | SOLUTION > SOLUTION           | manager, other-manager
            TAKE_OVER         | PARKED > PARKED               | manager, other-manager
            GIVE_BACK         | PICKED_UP > REPORTED          | owner
            GIVE_BACK         | IN_DISCUSSION > REPORTED      | owner
            GIVE_BACK         | SOLUTION > REPORTED           | owner
            PARK              | PICKED_UP > PARKED            | owner
            PARK              | IN_DISCUSSION > PARKED        | owner
            PARK              | SOLUTION > PARKED             | owner
            LET_STAND         | PICKED_UP > STANDING          | owner
            LET_STAND         | IN_DISCUSSION > STANDING      | owner
            LET_STAND         | SOLUTION > STANDING           | owner
            RESUME            | PARKED > PICKED_UP            | owner, manager, other-manager
            RESUME            | PARKED- > REPORTED            | manager, other-manager
            RESUME            | STANDING > PICKED_UP          | owner, manager, other-manager
            RESUME            | STANDING- > REPORTED          | manager, other-manager
            MERGE             | REPORTED- > MERGED            | manager, other-manager, coach
            MERGE             | PICKED_UP > MERGED            | owner, coach
            MERGE             | IN_DISCUSSION > MERGED        | owner, coach
            MERGE             | SOLUTION > MERGED             | owner, coach
            MERGE             | REMOVED > MERGED              | owner, coach
            MERGE             | REMOVED- > MERGED             | manager, other-manager, coach
            MERGE             | PARKED > MERGED               | owner, coach
            MERGE             | PARKED- > MERGED              | manager, other-manager, coach
            MERGE             | STANDING > MERGED             | owner, coach
            MERGE             | STANDING- > MERGED            | manager, other-manager, coach
            TAKE_APART        | MERGED > PICKED_UP            | owner, coach
            TAKE_APART        | MERGED- > REPORTED            | manager, other-manager, coach
            WITHDRAW          | REPORTED- > WITHDRAWN         | reporter
            """;

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final PersonId REPORTER = new PersonId(1);
    private static final PersonId OWNER = new PersonId(2);
    private static final PersonId ASKED = new PersonId(4);
    private static final ObstacleId OTHER = new ObstacleId(2);

    /** The owner is no manager here, so that nothing is allowed to them for being one. */
    private static final Map<String, Acting> ROLES = Map.of(
            "reporter", someone(1, false, false, false),
            "owner", someone(2, false, false, false),
            "manager", someone(3, true, false, false),
            "other-manager", someone(4, true, false, false),
            "coach", someone(5, false, true, false),
            "witness", someone(6, false, false, true),
            "employee", someone(7, false, false, false));

    private static final List<String> OWNERLESS = List.of(
            "REPORTED-", "REMOVED-", "CONFIRMED-", "UNCONFIRMED-", "PARKED-", "STANDING-", "WITHDRAWN-", "MERGED-");
    private static final List<String> OWNED = List.of(
            "PICKED_UP",
            "IN_DISCUSSION",
            "SOLUTION",
            "REMOVED",
            "CONFIRMED",
            "UNCONFIRMED",
            "PARKED",
            "STANDING",
            "MERGED");

    @TestFactory
    List<DynamicTest> every_verb_in_every_state_by_everyone() {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> states = new ArrayList<>(OWNED);
        states.addAll(OWNERLESS);
        for (ObstacleVerb verb : ObstacleVerb.values()) {
            for (String from : states) {
                for (String role : ROLES.keySet()) {
                    String expected = expected(verb, from, role);
                    tests.add(DynamicTest.dynamicTest(
                            role + " " + verb + " " + from + ": " + expected,
                            () -> assertThat(tried(verb, from, ROLES.get(role))).isEqualTo(expected)));
                }
            }
        }
        return tests;
    }

    @Test
    void the_reporter_has_left_so_a_witness_confirms_or_else_a_coach() {
        Obstacle removed = standing("REMOVED");

        assertThat(may(removed, new Acting(new PersonId(6), false, false, true, true, true, false, false, null, NOW)))
                .isTrue();
        assertThat(may(removed, new Acting(new PersonId(5), false, true, false, true, true, false, false, null, NOW)))
                .isFalse();
        assertThat(may(removed, new Acting(new PersonId(5), false, true, false, false, false, false, false, null, NOW)))
                .isTrue();
    }

    @Test
    void the_owner_never_confirms_not_even_as_a_witness_after_a_long_silence() {
        Instant late = NOW.plus(400, ChronoUnit.DAYS);

        assertThat(may(standing("REMOVED"), new Acting(OWNER, true, true, true, true, true, true, false, null, late)))
                .isFalse();
    }

    @Test
    void a_coach_closes_what_stayed_silent_for_twenty_eight_days() {
        Obstacle removed = standing("REMOVED");

        assertThat(closes(removed, 28)).isTrue();
        assertThat(closes(removed, 27)).isFalse();
    }

    @Test
    void withdrawing_is_over_once_it_hit_others() {
        Acting othersMet = new Acting(REPORTER, false, false, false, true, true, true, false, null, NOW);

        assertThat(standing("REPORTED-").refusal(ObstacleVerb.WITHDRAW, othersMet))
                .isPresent();
    }

    @Test
    void who_owns_the_other_one_merges_as_well_and_a_manager_only_when_neither_has_an_owner() {
        Acting manager = someone(3, true, false, false);
        Obstacle owned = standing("PICKED_UP");
        Obstacle nobodys = standing("REPORTED-");
        Obstacle managers = new Obstacle(OTHER, REPORTER, ObstacleDraft.of("Nog een", Language.NL), NOW);
        managers.move(1, new Move.PickUp("stap"), manager);

        assertThat(owned.refusal(ObstacleVerb.MERGE, manager.with(managers))).isEmpty();
        assertThat(owned.refusal(ObstacleVerb.MERGE, manager.with(nobodys))).isPresent();
        assertThat(nobodys.refusal(ObstacleVerb.MERGE, manager.with(owned))).isPresent();
        assertThat(nobodys.refusal(
                        ObstacleVerb.MERGE, someone(7, false, false, false).with(managers)))
                .isPresent();
    }

    @Test
    void one_goes_up_in_another_open_one_and_never_in_itself() {
        Obstacle one = standing("REPORTED-");
        Obstacle open = new Obstacle(OTHER, REPORTER, ObstacleDraft.of("Nog een", Language.NL), NOW);
        Obstacle closed = new Obstacle(OTHER, REPORTER, ObstacleDraft.of("Nog een", Language.NL), NOW);
        closed.move(1, new Move.Withdraw("toch niet"), someone(1, false, false, false));

        assertThat(one.mergeRefusal(open)).isEmpty();
        assertThat(one.mergeRefusal(closed)).isPresent();
        assertThat(one.mergeRefusal(one)).isPresent();
    }

    @Test
    void taken_apart_it_stands_where_it_stood_and_without_owner_when_that_one_left_meanwhile() {
        Obstacle parked = standing("PARKED");
        go(parked, ObstacleVerb.MERGE, 2);
        go(parked, ObstacleVerb.TAKE_APART, 2);
        assertThat(parked.state()).isEqualTo(ObstacleState.PARKED);

        Obstacle inHand = standing("SOLUTION");
        go(inHand, ObstacleVerb.MERGE, 2);
        inHand.ownerLeft(1, new PersonId(9), NOW);
        go(inHand, ObstacleVerb.TAKE_APART, 5);
        assertThat(inHand.state()).isEqualTo(ObstacleState.REPORTED);
        assertThat(inHand.course().owner()).isNull();
    }

    @Test
    void who_reported_one_that_went_up_in_it_says_whether_it_is_gone() {
        Acting alsoReported = new Acting(new PersonId(7), false, false, false, true, true, true, true, null, NOW);
        Obstacle removed = standing("REMOVED");

        assertThat(may(removed, alsoReported)).isTrue();
        assertThat(removed.refusal(ObstacleVerb.NOT_GONE, alsoReported)).isEmpty();
        assertThat(standing("REPORTED-").refusal(ObstacleVerb.WITHDRAW, alsoReported))
                .isPresent();
    }

    @Test
    void nothing_is_above_the_board() {
        Obstacle obstacle = standing("PICKED_UP");
        for (HelpLevel level : List.of(HelpLevel.DEPARTMENT, HelpLevel.BOARD)) {
            obstacle.move(1, new Move.Escalate(ASKED, "waarom"), someone(2, true, false, false));
            obstacle.move(1, new Move.Accept("stap"), someone(4, true, false, false));
            assertThat(obstacle.course().level()).isEqualTo(level);
            obstacle.move(1, new Move.TakeOver("terug"), someone(2, true, false, false));
        }

        assertThat(obstacle.refusal(ObstacleVerb.ESCALATE, someone(2, true, false, false)))
                .isPresent();
    }

    private static boolean may(Obstacle obstacle, Acting by) {
        return obstacle.refusal(ObstacleVerb.CONFIRM, by).isEmpty();
    }

    private static boolean closes(Obstacle obstacle, int days) {
        Acting later = new Acting(
                new PersonId(5), false, true, false, true, true, true, false, null, NOW.plus(days, ChronoUnit.DAYS));
        return obstacle.refusal(ObstacleVerb.CLOSE_UNCONFIRMED, later).isEmpty();
    }

    private static String expected(ObstacleVerb verb, String from, String role) {
        return TABLE.lines()
                .map(line ->
                        Arrays.stream(line.split("[|>]")).map(String::strip).toList())
                .filter(row -> row.get(0).equals(verb.name()) && row.get(1).equals(from))
                .filter(row -> who(row).contains(role) || who(row).contains("everyone"))
                .map(row -> row.get(2))
                .findFirst()
                .orElse("refused");
    }

    private static Set<String> who(List<String> row) {
        return row.size() < 4
                ? Set.of()
                : Arrays.stream(row.get(3).split(",")).map(String::strip).collect(Collectors.toSet());
    }

    /** What comes of it: the state after it, or "refused". */
    private static String tried(ObstacleVerb verb, String from, Acting by) {
        Obstacle obstacle = standing(from);
        if (obstacle.refusal(verb, by).isPresent()) {
            stays(obstacle, verb, by);
            return "refused";
        }
        obstacle.move(1, move(verb), by);
        return obstacle.state().name();
    }

    /** Whoever makes the move all the same gets nowhere. */
    private static void stays(Obstacle obstacle, ObstacleVerb verb, Acting by) {
        ObstacleState before = obstacle.state();
        if (ObstacleVerb.moves().contains(verb)) {
            assertThatThrownBy(() -> obstacle.move(1, move(verb), by)).isInstanceOf(IllegalStateException.class);
        }
        assertThat(obstacle.state()).isEqualTo(before);
    }

    /** An obstacle in that state, with something asked of the other manager wherever that can be. */
    private static Obstacle standing(String from) {
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
                new Acting(OWNER, false, true, false, false, true, true, false, null, NOW.plus(28, ChronoUnit.DAYS));
            default -> someone(2, true, true, true);
        };
    }

    private static void go(Obstacle obstacle, ObstacleVerb verb, long who) {
        obstacle.move(1, move(verb), someone(who, true, true, true));
    }

    private static Acting someone(long id, boolean manager, boolean coach, boolean met) {
        return new Acting(new PersonId(id), manager, coach, met, false, true, true, false, null, NOW);
    }

    private static Move move(ObstacleVerb verb) {
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
