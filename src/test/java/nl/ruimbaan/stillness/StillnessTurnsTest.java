package nl.ruimbaan.stillness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.obstacle.OccurrenceDraft;
import nl.ruimbaan.obstacle.OccurrenceService;
import nl.ruimbaan.obstacle.ReviewDates;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class StillnessTurnsTest {

    private static final Instant THEN = Instant.parse("2026-06-01T13:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Autowired
    StillnessTurns turns;

    @Autowired
    StillnessSettings settings;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    OccurrenceService occurrences;

    @Autowired
    ObstaclePages pages;

    @Autowired
    ReviewDates reviewDates;

    @Autowired
    Company company;

    PersonId anna;
    PersonId mila;
    PersonId otto;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        mila = company.hire("Mila", Role.MANAGER);
        otto = company.hire("Otto", Role.MANAGER);
    }

    @Test
    void what_one_has_in_hand_waits_for_one_once_it_did_not_move_for_a_while() {
        pickedUp();

        assertThat(turnsOf(mila, 13)).isEmpty();
        assertThat(turnsOf(mila, 14)).containsExactly("obstacle.turn.still");
        assertThat(turnsOf(anna, 14)).isEmpty();
        assertThat(turnsOf(otto, 14)).isEmpty();
    }

    @Test
    void whom_it_hit_is_asked_whether_it_is_gone_when_its_reporter_is_its_owner() {
        PersonId bram = company.hire("Bram");
        var outcome = (Outcome.Saved<ObstacleDraft>) company.as(
                mila, () -> obstacles.report(ObstacleDraft.of("Geen sleutel", Language.NL), null));
        var id = new ObstacleId(outcome.item().number());
        for (String words : List.of("Eens", "Nog eens")) {
            company.as(
                    bram,
                    () -> occurrences.happenedToMeToo(id, new OccurrenceDraft(Company.today(), words, null, false)));
        }
        does(0, mila, id, new Move.PickUp("Slot maken"));
        does(0, mila, id, new Move.TakeAway("Er is een sleutel", "Bram"));

        assertThat(turnsOf(bram, 0)).containsExactly("obstacle.turn.gone");
        assertThat(turnsOf(anna, 0)).isEmpty();
        assertThat(turnsOf(mila, 0)).isEmpty();
    }

    @Test
    void after_how_many_days_is_a_setting() {
        pickedUp();
        PersonId bea = company.hire("Bea", Role.ADMINISTRATOR);
        company.as(bea, () -> settings.change(new ReminderDraft(7, 3)));

        assertThat(turnsOf(mila, 2)).isEmpty();
        assertThat(turnsOf(mila, 3)).containsExactly("obstacle.turn.still");
    }

    @Test
    void a_day_that_is_to_come_is_waited_for_and_when_it_is_past_it_is_named_once() {
        ObstacleId id = pickedUp();
        does(0, mila, id, new Move.Discuss("Team wonen", DAY.plusDays(20)));

        assertThat(turnsOf(mila, 20)).isEmpty();
        assertThat(turnsOf(mila, 21)).containsExactly("obstacle.turn.step");
    }

    @Test
    void what_came_back_by_itself_is_the_owner_s_turn_at_once_until_it_moves() {
        ObstacleId id = pickedUp();
        does(0, mila, id, new Move.Discuss("Inkoop", DAY.plusDays(2)));
        does(1, mila, id, new Move.Park("Na de aanbesteding", DAY.plusDays(30)));
        assertThat(turnsOf(mila, 29)).isEmpty();

        Clock.at(THEN.plus(Duration.ofDays(30)), () -> {
            reviewDates.come();
            return true;
        });

        assertThat(turnsOf(mila, 30)).containsExactly("obstacle.turn.back");
        does(31, mila, id, new Move.Discuss("Inkoop", DAY.plusDays(40)));
        assertThat(turnsOf(mila, 31)).isEmpty();
    }

    @Test
    void who_is_asked_whether_it_is_gone_reads_so_and_nobody_else_does() {
        ObstacleId id = pickedUp();
        does(1, mila, id, new Move.TakeAway("Het kan nu", "Anna"));

        assertThat(turnsOf(anna, 60)).containsExactly("obstacle.turn.gone");
        assertThat(turnsOf(mila, 60)).isEmpty();
        assertThat(turnsOf(otto, 60)).isEmpty();
    }

    @Test
    void it_is_one_statement_beside_the_settings() {
        pickedUp();

        assertThat(company.as(mila, () -> StatementCount.of(() -> turns.turns(5))))
                .isEqualTo(2);
    }

    private List<String> turnsOf(PersonId person, int day) {
        return company.at(person, THEN.plus(Duration.ofDays(day)), () -> turns.turns(5)).stream()
                .map(Turn::key)
                .toList();
    }

    private ObstacleId pickedUp() {
        var saved = (Outcome.Saved<ObstacleDraft>) company.at(
                anna, THEN, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null));
        ObstacleId id = new ObstacleId(saved.item().number());
        does(0, mila, id, new Move.PickUp("Bellen"));
        return id;
    }

    private void does(int day, PersonId person, ObstacleId id, Move move) {
        assertThat(company.at(
                        person,
                        THEN.plus(Duration.ofDays(day)),
                        () -> moves.move(
                                id,
                                company.as(anna, () -> pages.page(id))
                                        .orElseThrow()
                                        .version(),
                                move)))
                .isInstanceOf(Outcome.Saved.class);
    }
}
