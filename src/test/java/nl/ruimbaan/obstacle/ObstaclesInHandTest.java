package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.AccountClosing;
import nl.ruimbaan.people.AccountResult;
import nl.ruimbaan.people.Consequence;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody had in hand whose account is closed, and what they get back when it is opened again. */
@ServiceTest
class ObstaclesInHandTest {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    @Autowired
    AccountClosing closing;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ObstaclePages pages;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    PersonId anna;
    PersonId mila;
    PersonId otto;
    PersonId bea;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        mila = company.hire("Mila", Role.MANAGER);
        otto = company.hire("Otto", Role.MANAGER);
        bea = company.hire("Bea", Role.ADMINISTRATOR);
    }

    @Test
    void the_question_counts_what_is_true() {
        inMilasHands("Geen tweede adres");
        inMilasHands("Geen sleutel");
        ObstacleId parked = inMilasHands("Geen lift");
        does(mila, parked, new Move.Park("Later", java.time.LocalDate.of(2027, 1, 1)), NOON);
        ObstacleId asked = reported("Geen formulier");
        does(otto, asked, new Move.PickUp("Bellen"), NOON);
        does(otto, asked, new Move.HandOver(mila, "Jij kent de leverancier"), NOON);

        assertThat(company.as(bea, () -> closing.ifClosed(mila)))
                .containsExactly(
                        new Consequence("account.close.obstacles", 3), new Consequence("account.close.asked", 1));
        assertThat(company.as(bea, () -> closing.ifClosed(anna))).isEmpty();
    }

    @Test
    void the_last_manager_is_named() {
        company.as(bea, () -> closing.close(otto));

        assertThat(company.as(bea, () -> closing.ifClosed(mila)))
                .containsExactly(new Consequence("account.close.last.MANAGER", 1));
    }

    @Test
    void who_comes_back_weeks_later_has_again_what_nobody_touched() {
        ObstacleId untouched = inMilasHands("Geen tweede adres");
        ObstacleId taken = inMilasHands("Geen sleutel");
        close(NOON);
        does(otto, taken, new Move.PickUp("Ik bel ook"), NOON.plus(Duration.ofDays(1)));
        assertThat(page(untouched).state()).isEqualTo(ObstacleState.REPORTED);

        assertThat(company.as(bea, () -> closing.ifReopened(mila)))
                .containsExactly(
                        new Consequence("account.reopen.obstacles", 1), new Consequence("account.reopen.acted", 1));
        reopen(NOON.plus(Duration.ofDays(21)));

        ObstaclePage back = page(untouched);
        assertThat(back.state()).isEqualTo(ObstacleState.PICKED_UP);
        assertThat(back.owner()).isEqualTo(mila);
        assertThat(back.solution().nextStep()).isEqualTo("Bellen");
        assertThat(back.history().getFirst().verb()).isEqualTo(ObstacleVerb.OWNER_BACK);
        assertThat(page(taken).owner()).isEqualTo(otto);
        assertThat(told(untouched)).contains("OBSTACLE.OWNER_LEFT", "OBSTACLE.OWNER_BACK");
    }

    @Test
    void closed_by_mistake_and_opened_within_a_minute_nobody_hears_of_it() {
        ObstacleId id = inMilasHands("Geen tweede adres");
        close(NOON);
        reopen(NOON.plusSeconds(30));

        assertThat(page(id).state()).isEqualTo(ObstacleState.PICKED_UP);
        assertThat(page(id).owner()).isEqualTo(mila);
        assertThat(told(id)).noneMatch(it -> it.contains("OWNER"));
        assertThat(page(id).history())
                .extracting(ObstaclePage.Step::verb)
                .startsWith(ObstacleVerb.UNDO, ObstacleVerb.OWNER_LEFT);
    }

    @Test
    void a_text_that_is_written_meanwhile_keeps_nothing_back_and_stays() {
        ObstacleId id = inMilasHands("Geen tweede adres");
        close(NOON);
        company.as(
                anna,
                () -> obstacles.edit(id, page(id).version(), ObstacleDraft.of("Geen tweede postadres", Language.NL)));
        reopen(NOON.plus(Duration.ofDays(2)));

        assertThat(page(id).owner()).isEqualTo(mila);
        assertThat(page(id).text().title()).isEqualTo("Geen tweede postadres");
    }

    @Test
    void what_was_asked_is_asked_again() {
        ObstacleId id = reported("Geen formulier");
        does(otto, id, new Move.PickUp("Bellen"), NOON);
        does(otto, id, new Move.HandOver(mila, "Jij kent de leverancier"), NOON);
        close(NOON);
        assertThat(page(id).asked()).isNull();

        reopen(NOON.plus(Duration.ofDays(2)));

        assertThat(page(id).asked()).isEqualTo("Mila");
        assertThat(page(id).owner()).isEqualTo(otto);
    }

    @Test
    void a_second_time_gives_back_what_was_in_hand_the_second_time() {
        ObstacleId first = inMilasHands("Geen tweede adres");
        close(NOON);
        reopen(NOON.plus(Duration.ofDays(1)));
        does(mila, first, new Move.GiveBack("Geen tijd"), NOON.plus(Duration.ofDays(2)));
        close(NOON.plus(Duration.ofDays(3)));
        reopen(NOON.plus(Duration.ofDays(4)));

        assertThat(page(first).owner()).isNull();
    }

    private void close(Instant at) {
        assertThat(company.at(bea, at, () -> closing.close(mila))).isEqualTo(new AccountResult.Done());
    }

    private void reopen(Instant at) {
        assertThat(company.at(bea, at, () -> closing.reopen(mila))).isEqualTo(new AccountResult.Done());
    }

    private ObstacleId reported(String sentence) {
        var saved = (Outcome.Saved<ObstacleDraft>) company.at(
                anna, NOON, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), null));
        return new ObstacleId(saved.item().number());
    }

    private ObstacleId inMilasHands(String sentence) {
        ObstacleId id = reported(sentence);
        does(mila, id, new Move.PickUp("Bellen"), NOON);
        return id;
    }

    private void does(PersonId person, ObstacleId id, Move move, Instant at) {
        assertThat(company.at(person, at, () -> moves.move(id, page(id).version(), move)))
                .isInstanceOf(Outcome.Saved.class);
    }

    private ObstaclePage page(ObstacleId id) {
        return company.as(anna, () -> pages.page(id)).orElseThrow();
    }

    private List<String> told(ObstacleId id) {
        return jdbc.sql("select happening from notification where item_number = ? order by id")
                .param(id.number())
                .query((row, i) -> row.getString(1))
                .list();
    }
}
