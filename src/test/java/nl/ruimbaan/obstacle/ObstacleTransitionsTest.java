package nl.ruimbaan.obstacle;

import static nl.ruimbaan.obstacle.InState.move;
import static nl.ruimbaan.obstacle.InState.someone;
import static nl.ruimbaan.obstacle.InState.standing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
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
}
