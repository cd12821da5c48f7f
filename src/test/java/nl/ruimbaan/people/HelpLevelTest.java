package nl.ruimbaan.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.security.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The help chain: who stands above what, and where something comes that goes up. */
class HelpLevelTest {

    private static final ManagerName ANNA = new ManagerName(new PersonId(1), "Anna", HelpLevel.BOARD);
    private static final ManagerName BRAM = new ManagerName(new PersonId(2), "Bram", HelpLevel.TEAM);
    private static final ManagerName CEES = new ManagerName(new PersonId(3), "Cees", HelpLevel.DEPARTMENT);
    private static final ManagerName DORA = new ManagerName(new PersonId(4), "Dora", HelpLevel.DEPARTMENT);
    private static final List<ManagerName> ALL = List.of(ANNA, BRAM, CEES, DORA);

    @ParameterizedTest
    @CsvSource({
        "TEAM, TEAM, DEPARTMENT",
        "TEAM, DEPARTMENT, DEPARTMENT",
        "TEAM, BOARD, BOARD",
        "DEPARTMENT, TEAM, BOARD",
        "DEPARTMENT, DEPARTMENT, BOARD",
        "DEPARTMENT, BOARD, BOARD"
    })
    void escalated_it_comes_to_the_level_of_who_accepts_it_and_one_up_at_least(
            HelpLevel from, HelpLevel manager, HelpLevel to) {
        assertThat(from.escalatedTo(manager)).isEqualTo(to);
    }

    @Test
    void who_is_stored_without_a_level_stands_in_the_team() {
        assertThat(HelpLevel.stored(null)).isEqualTo(HelpLevel.TEAM);
        assertThat(HelpLevel.stored("BOARD")).isEqualTo(HelpLevel.BOARD);
    }

    @Test
    void help_is_above_the_nearest_level_first_and_by_name_within_it() {
        HelpAbove help = HelpAbove.of(HelpLevel.TEAM, ALL);

        assertThat(help.managers()).containsExactly(CEES, DORA, ANNA);
        assertThat(help.byLevel()).isTrue();
        assertThat(help.includes(BRAM.id())).isFalse();
        assertThat(HelpAbove.of(HelpLevel.DEPARTMENT, ALL).managers()).containsExactly(ANNA);
    }

    @Test
    void where_nobody_stands_higher_anybody_helps() {
        HelpAbove help = HelpAbove.of(HelpLevel.DEPARTMENT, List.of(BRAM, CEES));

        assertThat(help.managers()).containsExactly(BRAM, CEES);
        assertThat(help.byLevel()).isFalse();
        assertThat(help.includes(BRAM.id())).isTrue();
    }
}
