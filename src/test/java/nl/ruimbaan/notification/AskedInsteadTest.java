package nl.ruimbaan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.obstacle.OccurrenceDraft;
import nl.ruimbaan.obstacle.OccurrenceService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.stillness.Mornings;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is asked in the place of a reporter gets the question, and is reminded of it. */
@ServiceTest
@Import(Mornings.class)
class AskedInsteadTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String ASKED = "OBSTACLE.TAKE_AWAY.ASKED";
    private static final String REMINDED = "OBSTACLE.REMINDER.GONE";

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ObstaclePages pages;

    @Autowired
    OccurrenceService occurrences;

    @Autowired
    Mornings mornings;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    PersonId anna;
    PersonId bram;
    PersonId mila;
    ObstacleId id = new ObstacleId(0);

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        mila = company.hire("Mila", Role.MANAGER);
    }

    @Test
    void where_the_reporter_owns_it_those_whom_it_hit_are_asked_once_each_and_reminded_twice_and_no_more() {
        id = reports(mila);
        itHit(bram, "Eens", false);
        itHit(bram, "Nog eens", true);
        takenAwayByMila();

        assertThat(told(bram)).containsExactly(ASKED);
        mornings.come(DAY.plusDays(8));
        mornings.come(DAY.plusDays(9));
        assertThat(told(bram)).containsExactly(ASKED, REMINDED);
        mornings.come(DAY.plusDays(15));
        mornings.come(DAY.plusDays(40));

        assertThat(told(bram)).containsExactly(ASKED, REMINDED, REMINDED);
        assertThat(told(mila)).doesNotContain(ASKED, REMINDED);
    }

    @Test
    void where_the_reporter_left_they_are_asked_too() {
        id = reports(anna);
        itHit(bram, "Eens", false);
        jdbc.sql("update person set disabled = true where id = ?")
                .param(anna.value())
                .update();
        takenAwayByMila();
        mornings.come(DAY.plusDays(8));

        assertThat(told(bram)).containsExactly(ASKED, REMINDED);
    }

    @Test
    void where_the_reporter_can_say_so_nobody_else_is_asked() {
        id = reports(anna);
        itHit(bram, "Eens", false);
        takenAwayByMila();
        mornings.come(DAY.plusDays(8));

        assertThat(told(anna)).contains(ASKED, REMINDED);
        assertThat(told(bram)).isEmpty();
    }

    @Test
    void what_is_hidden_nobody_is_asked_about_who_may_not_see_it() {
        id = reports(mila);
        itHit(bram, "Eens", false);
        jdbc.sql("insert into hidden_text (text_number, text_kind, recognisable, note, hidden_at)"
                        + " values (?, 'OBSTACLE', true, '', current_timestamp)")
                .param(id.number())
                .update();
        takenAwayByMila();
        mornings.come(DAY.plusDays(8));

        assertThat(told(bram)).isEmpty();
    }

    private void itHit(PersonId person, String words, boolean anonymous) {
        company.at(
                person, at(), () -> occurrences.happenedToMeToo(id, new OccurrenceDraft(DAY, words, null, anonymous)));
    }

    private void takenAwayByMila() {
        does(new Move.PickUp("Bellen"));
        does(new Move.TakeAway("Het kan nu", "Bram"));
    }

    private void does(Move move) {
        assertThat(company.at(
                        mila,
                        at(),
                        () -> moves.move(id, pages.page(id).orElseThrow().version(), move)))
                .isInstanceOf(Outcome.Saved.class);
    }

    private List<String> told(PersonId person) {
        return jdbc.sql("select happening from notification where person_id = ? order by id")
                .param(person.value())
                .query((row, i) -> row.getString("happening"))
                .list();
    }

    private ObstacleId reports(PersonId person) {
        var saved = (Outcome.Saved<ObstacleDraft>) company.at(
                person, at(), () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null));
        return new ObstacleId(saved.item().number());
    }

    private static Instant at() {
        return DAY.atTime(15, 0).atZone(Clock.ZONE).toInstant();
    }
}
