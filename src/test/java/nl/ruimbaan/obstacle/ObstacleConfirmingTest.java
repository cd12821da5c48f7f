package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.progress.ObstacleFlow;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** It is gone when those who met it say so, and it may come back. */
@ServiceTest
class ObstacleConfirmingTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    OccurrenceService occurrences;

    @Autowired
    ObstaclePages pages;

    @Autowired
    ObstacleFlow flow;

    @Autowired
    Company company;

    @Autowired
    ObstaclesInHand inHand;

    @Autowired
    JdbcClient jdbc;

    PersonId anna;
    PersonId bram;
    PersonId mila;
    PersonId otto;
    PersonId coach;
    int told;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        mila = company.hire("Mila", Role.MANAGER);
        otto = company.hire("Otto", Role.MANAGER);
        coach = company.hire("Carla", Role.COACH);
    }

    @Test
    void who_reported_and_owns_it_cannot_confirm_a_colleague_it_hit_can() {
        ObstacleId id = saved(company.as(
                mila, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null)));
        does(mila, id, new Move.PickUp("Bellen"));
        does(mila, id, new Move.TakeAway("Het kan nu", "Bram"));

        assertThat(page(mila, id).possible()).doesNotContain(ObstacleVerb.CONFIRM);
        assertThat(page(bram, id).possible()).doesNotContain(ObstacleVerb.CONFIRM);
        assertThat(page(coach, id).possible()).contains(ObstacleVerb.CONFIRM);
        happens(bram, id);
        assertThat(page(coach, id).possible()).doesNotContain(ObstacleVerb.CONFIRM);
        does(bram, id, new Move.Confirm(""));
    }

    @Test
    void after_fourteen_silent_days_a_colleague_confirms_after_twenty_eight_a_coach_closes() {
        ObstacleId id = annaReports("Geen tweede adres");
        happens(bram, id);
        does(mila, id, new Move.PickUp("Bellen"));
        does(mila, id, new Move.TakeAway("Het kan nu", "Anna"));

        assertThat(possibleIn(13, bram, id)).doesNotContain(ObstacleVerb.CONFIRM);
        assertThat(possibleIn(14, bram, id)).contains(ObstacleVerb.CONFIRM);
        assertThat(possibleIn(27, coach, id)).doesNotContain(ObstacleVerb.CLOSE_UNCONFIRMED);
        assertThat(possibleIn(28, coach, id)).contains(ObstacleVerb.CLOSE_UNCONFIRMED);
    }

    @Test
    void a_confirmed_one_that_is_back_starts_a_new_round_with_an_occurrence() {
        ObstacleId id = confirmed("Geen tweede adres");

        does(bram, id, new Move.IsBack("Het veld is weer weg", false));

        ObstaclePage page = page(anna, id);
        assertThat(page.state()).isEqualTo(ObstacleState.PICKED_UP);
        assertThat(page.occurrences()).isEqualTo(1);
        assertThat(page.times().items().getFirst().words()).isEqualTo("Het veld is weer weg");
        assertThat(company.as(anna, () -> flow.untilConfirmed(null, List.of())).points())
                .hasSize(1);
        assertThat(jdbc.sql("select max(round_number) from obstacle_round where obstacle_id = ?")
                        .param(id.number())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void what_is_not_gone_is_no_point_of_the_chart_until_it_is_taken_away_again() {
        ObstacleId id = annaReports("Geen tweede adres");
        does(mila, id, new Move.PickUp("Bellen"));
        does(mila, id, new Move.TakeAway("Het kan nu", "Anna"));
        assertThat(company.as(anna, () -> flow.untilRemoved(null, List.of())).points())
                .hasSize(1);

        does(anna, id, new Move.NotGone("Alleen voor nieuwe klanten"));

        assertThat(page(anna, id).ownerName()).isEqualTo("Mila");
        assertThat(company.as(anna, () -> flow.untilRemoved(null, List.of())).points())
                .isEmpty();
    }

    @Test
    void what_is_confirmed_loses_a_leaving_owner_without_a_word_and_nobody_has_it_when_it_is_back() {
        ObstacleId id = annaReports("Geen tweede adres");
        does(mila, id, new Move.PickUp("Bellen"));
        does(mila, id, new Move.TakeAway("Er kan een postadres bij", "Anna"));
        does(anna, id, new Move.Confirm("Ja"));

        company.does(coach, () -> this.inHand.leaves(mila));

        assertThat(page(anna, id).state()).isEqualTo(ObstacleState.CONFIRMED);
        assertThat(page(anna, id).history().getFirst().verb()).isEqualTo(ObstacleVerb.CONFIRM);
        does(bram, id, new Move.IsBack("Weer een brief terug", false));
        assertThat(page(anna, id).state()).isEqualTo(ObstacleState.REPORTED);
    }

    private java.util.List<ObstacleVerb> possibleIn(int days, PersonId person, ObstacleId id) {
        Instant then = Instant.now().plus(days, ChronoUnit.DAYS).plusSeconds(60);
        return company.at(person, then, () -> pages.page(id)).orElseThrow().possible();
    }

    private ObstacleId confirmed(String sentence) {
        ObstacleId id = annaReports(sentence);
        does(mila, id, new Move.PickUp("Bellen"));
        does(mila, id, new Move.TakeAway("Het kan nu", "Anna"));
        does(anna, id, new Move.Confirm(""));
        return id;
    }

    private ObstacleId annaReports(String sentence) {
        return saved(company.as(anna, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), null)));
    }

    private void happens(PersonId person, ObstacleId id) {
        saved(company.as(person, () -> occurrences.happenedToMeToo(id, today())));
    }

    private OccurrenceDraft today() {
        return new OccurrenceDraft(Company.today(), "Mij ook, nummer " + ++told, null, false);
    }

    private void does(PersonId person, ObstacleId id, Move move) {
        assertThat(tries(person, id, move)).isInstanceOf(Outcome.Saved.class);
    }

    private Outcome<ObstacleDraft> tries(PersonId person, ObstacleId id, Move move) {
        return company.as(
                person, () -> moves.move(id, pages.page(id).orElseThrow().version(), move));
    }

    private ObstaclePage page(PersonId person, ObstacleId id) {
        return company.as(person, () -> pages.page(id)).orElseThrow();
    }

    private static ObstacleId saved(Outcome<ObstacleDraft> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return new ObstacleId(((Outcome.Saved<ObstacleDraft>) outcome).item().number());
    }
}
