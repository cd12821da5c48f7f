package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.notification.Notification;
import nl.ruimbaan.notification.NotificationService;
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

@ServiceTest
class ObstacleUndoTest {

    private final Instant then = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    OccurrenceService occurrences;

    @Autowired
    ObstacleUndo undo;

    @Autowired
    ObstaclePages pages;

    @Autowired
    ObstacleFlow flow;

    @Autowired
    NotificationService notifications;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    PersonId anna;
    PersonId mila;
    PersonId otto;
    ObstacleId id;

    @BeforeEach
    void reported() {
        anna = company.hire("Anna");
        mila = company.hire("Mila", Role.MANAGER);
        otto = company.hire("Otto", Role.MANAGER);
        id = new ObstacleId(((Outcome.Saved<ObstacleDraft>) company.at(
                        anna,
                        then.minus(3, ChronoUnit.DAYS),
                        () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null)))
                .item()
                .number());
    }

    @Test
    void a_step_taken_back_leaves_it_as_it_was_and_the_history_keeps_both() {
        does(mila, 0, new Move.PickUp("Ik bel"));
        assertThat(page(mila).undoUntil()).isEqualTo(then.plusSeconds(60));
        assertThat(page(otto).undoUntil()).isNull();

        assertThat(takesBack(mila, 59)).isInstanceOf(Outcome.Saved.class);

        ObstaclePage page = page(mila);
        assertThat(page.state()).isEqualTo(ObstacleState.REPORTED);
        assertThat(page.owner()).isNull();
        assertThat(page.movedAt()).isEqualTo(then.minus(3, ChronoUnit.DAYS));
        assertThat(page.undoUntil()).isNull();
        assertThat(page.history())
                .extracting(it -> it.verb() + (it.undone() ? ", undone" : ""))
                .containsExactly("UNDO", "PICK_UP, undone", "REPORT");
        assertThat(jdbc.sql("select count(picked_up_at) from obstacle_round where obstacle_id = ?")
                        .param(id.number())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void only_who_made_the_step_takes_it_back_and_only_within_a_minute() {
        does(mila, 0, new Move.PickUp("Ik bel"));

        assertThat(refusal(takesBack(otto, 10))).isEqualTo("undo.refused.notYours");
        assertThat(refusal(takesBack(mila, 61))).isEqualTo("undo.refused.tooLate");
    }

    @Test
    void once_somebody_acted_it_stands() {
        does(mila, 0, new Move.PickUp("Ik bel"));
        company.at(
                anna,
                then.plusSeconds(5),
                () -> obstacles.edit(id, page(anna).version(), ObstacleDraft.of("Geen derde adres", Language.NL)));

        assertThat(refusal(takesBack(mila, 10))).isEqualTo("undo.refused.acted");
    }

    @Test
    void only_the_last_step_goes_back_and_only_once() {
        does(mila, 0, new Move.PickUp("Ik bel"));
        does(mila, 1, new Move.GiveBack("Toch niet van mij"));

        assertThat(takesBack(mila, 30)).isInstanceOf(Outcome.Saved.class);
        assertThat(page(mila).state()).isEqualTo(ObstacleState.PICKED_UP);
        assertThat(page(mila).ownerName()).isEqualTo("Mila");
        assertThat(page(mila).solution().nextStep()).isEqualTo("Ik bel");
        assertThat(refusal(takesBack(mila, 31))).isEqualTo("undo.refused.tooLate");
    }

    @Test
    void nobody_hears_of_it_for_a_minute_and_of_what_was_taken_back_never() {
        does(mila, 0, new Move.PickUp("Ik bel"));
        assertThat(inbox(anna, 59)).isEmpty();
        assertThat(inbox(anna, 61)).extracting(Notification::happening).containsExactly("OBSTACLE.PICK_UP");

        takesBack(mila, 30);

        assertThat(inbox(anna, 61)).isEmpty();
        assertThat(company.at(anna, then.plusSeconds(61), notifications::unread))
                .isZero();
    }

    @Test
    void it_is_back_goes_back_with_its_round_and_its_occurrence() {
        does(mila, 0, new Move.PickUp("Ik bel"));
        does(mila, 1, new Move.TakeAway("Het kan nu", "Anna"));
        does(anna, 2, new Move.Confirm(""));
        does(otto, 3, new Move.IsBack("Vandaag weer", false));
        assertThat(page(anna).occurrences()).isEqualTo(1);

        assertThat(takesBack(otto, 10)).isInstanceOf(Outcome.Saved.class);

        assertThat(page(anna).state()).isEqualTo(ObstacleState.CONFIRMED);
        assertThat(page(anna).occurrences()).isZero();
        assertThat(page(anna).times().items()).isEmpty();
        assertThat(jdbc.sql("select count(*) from obstacle_round where obstacle_id = ?")
                        .param(id.number())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void it_is_back_stands_once_it_hit_somebody_else() {
        does(mila, 0, new Move.PickUp("Ik bel"));
        does(mila, 1, new Move.TakeAway("Het kan nu", "Anna"));
        does(anna, 2, new Move.Confirm(""));
        does(otto, 3, new Move.IsBack("Vandaag weer", false));
        company.at(
                anna,
                then.plusSeconds(4),
                () -> occurrences.happenedToMeToo(id, new OccurrenceDraft(Company.today(), "Mij ook", null, false)));

        assertThat(refusal(takesBack(otto, 10))).isEqualTo("undo.refused.acted");
        assertThat(page(anna).state()).isEqualTo(ObstacleState.PICKED_UP);
    }

    @Test
    void a_confirmation_taken_back_is_no_point_in_the_chart() {
        does(mila, 0, new Move.PickUp("Ik bel"));
        does(mila, 1, new Move.TakeAway("Het kan nu", "Anna"));
        does(anna, 2, new Move.Confirm(""));
        assertThat(company.as(anna, () -> flow.untilConfirmed(null, List.of())).points())
                .hasSize(1);

        takesBack(anna, 10);

        assertThat(company.as(anna, () -> flow.untilConfirmed(null, List.of())).points())
                .isEmpty();
        assertThat(company.as(anna, () -> flow.untilRemoved(null, List.of())).points())
                .hasSize(1);
    }

    @Test
    void the_former_owner_goes_on_hearing_of_it() {
        does(mila, 0, new Move.PickUp("Ik bel"));
        does(mila, 1, new Move.HandOver(otto, "Dit is van zijn team"));
        does(otto, 2, new Move.Accept("Ik vraag het aan"));

        assertThat(jdbc.sql("select person_id from item_follower where item_number = ? and following = true")
                        .param(id.number())
                        .query((row, i) -> new PersonId(row.getLong(1)))
                        .list())
                .contains(mila, otto);
    }

    private ObstaclePage page(PersonId reader) {
        return company.at(reader, then.plusSeconds(20), () -> pages.page(id)).orElseThrow();
    }

    private void does(PersonId person, int seconds, Move move) {
        assertThat(company.at(
                        person,
                        then.plusSeconds(seconds),
                        () -> moves.move(id, pages.page(id).orElseThrow().version(), move)))
                .isInstanceOf(Outcome.Saved.class);
    }

    private Outcome<ObstacleDraft> takesBack(PersonId person, int seconds) {
        return company.at(person, then.plusSeconds(seconds), () -> undo.undo(id));
    }

    private List<Notification> inbox(PersonId person, int seconds) {
        return company.at(person, then.plusSeconds(seconds), () -> notifications.newest())
                .items();
    }

    private static String refusal(Outcome<ObstacleDraft> outcome) {
        return ((Outcome.Refused<ObstacleDraft>) outcome)
                .refusals().stream().map(Refusal::key).findFirst().orElseThrow();
    }
}
