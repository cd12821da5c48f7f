package nl.ruimbaan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ObstacleFlowTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    @Autowired
    ObstacleFlow flow;

    @Autowired
    RoundReader rounds;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ObstaclePages pages;

    @Autowired
    Moderation moderation;

    @Autowired
    Company company;

    PersonId anna;
    PersonId mila;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        mila = company.hire("Mila", Role.MANAGER);
    }

    @Test
    void what_waits_is_no_point_and_what_was_picked_up_first_stands_first() {
        ObstacleId slow = reported(0);
        ObstacleId quick = reported(2);
        reported(3);
        does(mila, 4, quick, new Move.PickUp("Bellen"));
        does(mila, 9, slow, new Move.PickUp("Bellen"));

        assertThat(untilPickedUp()).extracting(FlowSeries.Point::obstacle).containsExactly(quick, slow);
        assertThat(untilPickedUp()).extracting(FlowSeries.Point::days).containsExactly(2.0, 9.0);
    }

    @Test
    void in_a_round_the_first_time_counts() {
        ObstacleId id = reported(0);
        does(mila, 3, id, new Move.PickUp("Bellen"));
        does(mila, 5, id, new Move.GiveBack("Ik ga met verlof"));
        does(mila, 20, id, new Move.PickUp("Toch bellen"));

        assertThat(untilPickedUp()).extracting(FlowSeries.Point::days).containsExactly(3.0);
    }

    @Test
    void what_comes_back_is_another_point() {
        ObstacleId id = reported(0);
        does(mila, 3, id, new Move.PickUp("Bellen"));
        does(mila, 5, id, new Move.TakeAway("Het kan nu", "Anna"));
        does(anna, 6, id, new Move.Confirm(""));
        does(anna, 30, id, new Move.IsBack("Weer weg", false));

        assertThat(untilPickedUp()).extracting(FlowSeries.Point::days).containsExactly(3.0, 0.0);
    }

    @Test
    void a_hidden_one_is_no_point() {
        ObstacleId id = reported(0);
        does(mila, 3, id, new Move.PickUp("Bellen"));

        company.as(
                company.hire("Bram"),
                () -> moderation.recognisable(id.ref(), "De bakker").refusals());

        assertThat(untilPickedUp()).isEmpty();
    }

    @Test
    void one_statement_whatever_the_number() {
        for (int i = 0; i < 30; i++) {
            does(mila, i + 1, reported(i), new Move.PickUp("Bellen"));
        }

        assertThat(company.as(anna, () -> StatementCount.of(() -> flow.untilPickedUp(null, List.of()))))
                .isEqualTo(1);
        assertThat(untilPickedUp()).hasSize(30);
    }

    @Test
    void what_runs_or_went_since_then_flows_and_what_was_withdrawn_or_went_earlier_does_not() {
        reported(0);
        ObstacleId went = reported(1);
        does(mila, 2, went, new Move.PickUp("Bellen"));
        does(mila, 3, went, new Move.TakeAway("Het kan nu", "Anna"));
        does(anna, 4, went, new Move.Confirm(""));
        does(anna, 5, reported(1), new Move.Withdraw("Vergissing"));

        assertThat(rounds.since(LocalDate.of(2026, 3, 2), null))
                .containsExactlyInAnyOrder(new Round(on(0), null, null, null), new Round(on(1), on(2), on(3), on(4)));
        assertThat(rounds.since(LocalDate.of(2026, 3, 7), null)).containsExactly(new Round(on(0), null, null, null));
    }

    private List<FlowSeries.Point> untilPickedUp() {
        return company.as(anna, () -> flow.untilPickedUp(null, List.of())).points();
    }

    private ObstacleId reported(int day) {
        var outcome = (Outcome.Saved<?>) company.at(
                anna, on(day), () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null));
        return new ObstacleId(outcome.item().number());
    }

    private void does(PersonId person, int day, ObstacleId id, Move move) {
        int version = company.as(anna, () -> pages.page(id)).orElseThrow().version();
        assertThat(company.at(person, on(day), () -> moves.move(id, version, move)))
                .isInstanceOf(Outcome.Saved.class);
    }

    private static Instant on(int day) {
        return START.plus(Duration.ofDays(day));
    }
}
