package nl.ruimbaan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.base.TurnSource;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstaclePage;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.obstacle.ObstacleVerb;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.StandInDraft;
import nl.ruimbaan.people.StandIns;
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

/** Mila is away in the second week of June, and Otto takes her place. */
@ServiceTest
@Import(Mornings.class)
class StandInMessengerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Instant THEN = Instant.parse("2026-06-01T13:00:00Z");

    @Autowired
    StandIns standIns;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ObstaclePages pages;

    @Autowired
    Mornings mornings;

    @Autowired
    List<TurnSource> turns;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    PersonId anna;
    PersonId mila;
    PersonId otto;
    PersonId rosa;
    ObstacleId id;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        mila = company.hire("Mila", Role.MANAGER);
        otto = company.hire("Otto", Role.MANAGER);
        rosa = company.hire("Rosa", Role.MANAGER);
        var saved = (Outcome.Saved<ObstacleDraft>) company.at(
                anna, THEN, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null));
        id = new ObstacleId(saved.item().number());
        company.at(mila, THEN, () -> standIns.name(new StandInDraft(otto, DAY.plusDays(7), DAY.plusDays(20))));
    }

    @Test
    void what_is_asked_of_who_is_away_is_told_to_both_and_before_and_after_to_her_alone() {
        does(0, rosa, new Move.PickUp("Bellen"));
        does(1, rosa, new Move.HandOver(mila, "Jouw systeem"));
        assertThat(told(otto)).isEmpty();
        does(2, rosa, new Move.HandOver(mila, "Nog eens"));
        does(8, rosa, new Move.HandOver(mila, "En nu"));

        assertThat(told(otto)).containsExactly("OBSTACLE.HAND_OVER.STAND_IN.ASKED");
        assertThat(told(mila)).hasSize(3).containsOnly("OBSTACLE.HAND_OVER.ASKED");
    }

    @Test
    void who_asks_is_not_told_what_he_asks() {
        does(0, otto, new Move.PickUp("Bellen"));
        does(8, otto, new Move.HandOver(mila, "Jouw systeem"));

        assertThat(told(otto)).isEmpty();
    }

    @Test
    void what_does_not_move_both_are_reminded_of_and_it_is_the_stand_in_s_turn_too() {
        does(0, mila, new Move.PickUp("Bellen"));

        mornings.come(DAY.plusDays(15));

        assertThat(told(otto)).containsExactly("OBSTACLE.REMINDER.STAND_IN");
        assertThat(told(mila)).contains("OBSTACLE.REMINDER.STILL");
        assertThat(turns(otto, 15)).contains("obstacle.turn.standIn.still");
        assertThat(turns(otto, 22)).isEmpty();
        assertThat(turns(rosa, 15)).isEmpty();
    }

    @Test
    void of_a_question_without_an_answer_both_are_reminded() {
        does(8, rosa, new Move.PickUp("Bellen"));
        does(8, rosa, new Move.HandOver(mila, "Jouw systeem"));

        mornings.come(DAY.plusDays(16));

        assertThat(told(otto))
                .containsExactly("OBSTACLE.HAND_OVER.STAND_IN.ASKED", "OBSTACLE.REMINDER.STAND_IN.QUESTION");
        assertThat(told(mila)).contains("OBSTACLE.REMINDER.QUESTION");
    }

    @Test
    void what_comes_to_her_as_a_reporter_stays_hers() {
        var own = (Outcome.Saved<ObstacleDraft>) company.at(
                mila, THEN, () -> obstacles.report(ObstacleDraft.of("Een sleutel die klemt", Language.NL), null));
        id = new ObstacleId(own.item().number());
        does(8, rosa, new Move.PickUp("Slot maken"));
        does(8, rosa, new Move.TakeAway("Nieuw slot", "Mila"));
        mornings.come(DAY.plusDays(16));

        assertThat(told(mila)).contains("OBSTACLE.TAKE_AWAY.ASKED", "OBSTACLE.REMINDER.GONE");
        assertThat(told(otto)).isEmpty();
    }

    @Test
    void the_page_says_who_stands_in_on_those_days_and_the_stand_in_takes_the_next_step() {
        does(0, mila, new Move.PickUp("Bellen"));
        assertThat(page(otto, 1).standIn()).isNull();
        assertThat(page(otto, 1).possible()).doesNotContain(ObstacleVerb.DISCUSS);
        assertThat(page(anna, 8).standIn()).isEqualTo("Otto");

        does(8, otto, new Move.Discuss("Team wonen", DAY.plusDays(10)));

        assertThat(page(anna, 8).ownerName()).isEqualTo("Mila");
        assertThat(page(anna, 8).history().getFirst().who()).isEqualTo("Otto");
        assertThat(page(otto, 21).possible()).doesNotContain(ObstacleVerb.DISCUSS);
    }

    @Test
    void a_stand_in_who_is_no_manager_hears_of_it_and_moves_nothing() {
        company.at(mila, THEN, () -> standIns.name(new StandInDraft(anna, DAY.plusDays(7), DAY.plusDays(20))));
        does(0, mila, new Move.PickUp("Bellen"));

        assertThat(page(anna, 8).possible()).doesNotContain(ObstacleVerb.DISCUSS, ObstacleVerb.TAKE_AWAY);
        assertThat(page(anna, 8).standIn()).isEqualTo("Anna");
    }

    private List<String> turns(PersonId person, int day) {
        return company.at(
                person,
                on(day),
                () -> turns.stream()
                        .flatMap(it -> it.turns(5).stream())
                        .map(Turn::key)
                        .filter(it -> it.contains("standIn"))
                        .toList());
    }

    private ObstaclePage page(PersonId person, int day) {
        return company.at(person, on(day), () -> pages.page(id)).orElseThrow();
    }

    private List<String> told(PersonId person) {
        return jdbc.sql("select happening from notification where person_id = ? order by id")
                .param(person.value())
                .query((row, i) -> row.getString("happening"))
                .list();
    }

    private void does(int day, PersonId person, Move move) {
        assertThat(company.at(
                        person, on(day), () -> moves.move(id, page(person, day).version(), move)))
                .isInstanceOf(Outcome.Saved.class);
    }

    private static Instant on(int day) {
        return DAY.plusDays(day).atTime(15, 0).atZone(Clock.ZONE).toInstant().plus(Duration.ofSeconds(1));
    }
}
