package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommittedServiceTest
class TwoManagersTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    OccurrenceService occurrences;

    @Autowired
    ObstaclePages pages;

    @Autowired
    Changes changes;

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

    @AfterEach
    void home() {
        company.goHome();
    }

    @Test
    void of_two_who_pick_up_at_the_same_moment_one_does_and_the_other_reads_where_it_stands() throws Exception {
        ObstacleId id = reported();
        CyclicBarrier start = new CyclicBarrier(2);

        List<Outcome<ObstacleDraft>> outcomes =
                atOnce(List.of(() -> picksUp(mila, id, start), () -> picksUp(otto, id, start)));

        assertThat(outcomes).filteredOn(it -> it instanceof Outcome.Saved).hasSize(1);
        assertThat(outcomes)
                .filteredOn(it -> it instanceof Outcome.Refused<ObstacleDraft>(var why)
                        && why.getFirst().key().equals("obstacle.refused.moved.PICKED_UP"))
                .hasSize(1);
        assertThat(company.as(anna, () -> pages.page(id)).orElseThrow().history())
                .hasSize(2);
    }

    @Test
    void eight_colleagues_it_happened_to_at_the_same_moment_are_all_counted() throws Exception {
        ObstacleId id = reported();
        List<Callable<Outcome<ObstacleDraft>>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            PersonId colleague = company.hire("Collega");
            all.add(() -> company.as(
                    colleague,
                    () -> occurrences.happenedToMeToo(id, new OccurrenceDraft(Company.today(), "", null, false))));
        }

        atOnce(all);

        assertThat(company.as(anna, () -> pages.page(id)).orElseThrow().occurrences())
                .isEqualTo(8);
    }

    @Test
    void who_presses_twice_at_the_same_moment_is_counted_once() throws Exception {
        ObstacleId id = reported();
        Callable<Outcome<ObstacleDraft>> press = () -> company.as(
                otto, () -> occurrences.happenedToMeToo(id, new OccurrenceDraft(Company.today(), "", null, false)));

        List<Outcome<ObstacleDraft>> outcomes = atOnce(List.of(press, press, press, press));

        assertThat(outcomes).filteredOn(it -> it instanceof Outcome.Saved).hasSize(1);
        assertThat(company.as(anna, () -> pages.page(id)).orElseThrow().occurrences())
                .isEqualTo(1);
    }

    @Test
    void of_two_who_take_over_at_the_same_moment_one_does_and_the_other_reads_that_it_was_moved() throws Exception {
        PersonId piet = company.hire("Piet", Role.MANAGER);
        ObstacleId id = reported();
        company.as(mila, () -> moves.move(id, 0, new Move.PickUp("Bellen")));
        int seen = company.as(otto, () -> pages.page(id)).orElseThrow().version();
        CyclicBarrier start = new CyclicBarrier(2);

        List<Outcome<ObstacleDraft>> outcomes =
                atOnce(List.of(() -> takesOver(otto, id, seen, start), () -> takesOver(piet, id, seen, start)));

        assertThat(outcomes).filteredOn(it -> it instanceof Outcome.Saved).hasSize(1);
        assertThat(outcomes).filteredOn(it -> it instanceof Outcome.Refused).hasSize(1);
    }

    @RepeatedTest(5)
    void of_two_who_merge_each_into_the_other_at_the_same_moment_one_does() throws Exception {
        ObstacleId one = reported();
        ObstacleId other = reported();
        CyclicBarrier start = new CyclicBarrier(2);

        List<Outcome<ObstacleDraft>> outcomes =
                atOnce(List.of(() -> merges(mila, one, other, start), () -> merges(otto, other, one, start)));

        assertThat(outcomes).filteredOn(it -> it instanceof Outcome.Saved).hasSize(1);
        assertThat(outcomes).filteredOn(it -> it instanceof Outcome.Refused).hasSize(1);
        assertThat(List.of(state(one), state(other)))
                .containsExactlyInAnyOrder(ObstacleState.MERGED, ObstacleState.REPORTED);
    }

    @RepeatedTest(5)
    void what_is_told_while_two_are_merged_is_counted_where_they_go_on_or_refused() throws Exception {
        ObstacleId one = reported();
        ObstacleId other = reported();
        CyclicBarrier start = new CyclicBarrier(2);

        List<Outcome<ObstacleDraft>> outcomes = atOnce(List.of(() -> merges(mila, one, other, start), () -> {
            start.await();
            return company.as(
                    anna,
                    () -> occurrences.happenedToMeToo(one, new OccurrenceDraft(Company.today(), "", null, false)));
        }));

        assertThat(outcomes.getFirst()).isInstanceOf(Outcome.Saved.class);
        int told = outcomes.getLast() instanceof Outcome.Saved ? 1 : 0;
        assertThat(company.as(anna, () -> pages.page(one)).orElseThrow().occurrences())
                .isZero();
        assertThat(company.as(anna, () -> pages.page(other)).orElseThrow().occurrences())
                .isEqualTo(told);
    }

    @Test
    void an_open_board_hears_of_a_move_once_with_the_card_written_out() {
        ObstacleId id = reported();
        List<ObstacleNews> heard = new ArrayList<>();
        Runnable unsubscribe = changes.subscribe(change -> {
            if (change.card() instanceof ObstacleNews news) {
                heard.add(news);
            }
        });

        company.as(mila, () -> moves.move(id, 0, new Move.PickUp("Bellen")));
        unsubscribe.run();

        assertThat(heard).hasSize(1);
        ObstacleNews news = heard.getFirst();
        assertThat(news.card().state()).isEqualTo("PICKED_UP");
        assertThat(news.json()).contains("\"owner\":\"Mila\"").contains("\"next\":\"Bellen\"");
    }

    private Outcome<ObstacleDraft> picksUp(PersonId manager, ObstacleId id, CyclicBarrier start) throws Exception {
        start.await();
        return company.as(manager, () -> moves.move(id, 0, new Move.PickUp("Bellen")));
    }

    private Outcome<ObstacleDraft> takesOver(PersonId manager, ObstacleId id, int seen, CyclicBarrier start)
            throws Exception {
        start.await();
        return company.as(manager, () -> moves.move(id, seen, new Move.TakeOver("Mila is met vakantie")));
    }

    private Outcome<ObstacleDraft> merges(PersonId manager, ObstacleId from, ObstacleId into, CyclicBarrier start)
            throws Exception {
        start.await();
        return company.as(manager, () -> moves.move(from, 0, new Move.Merge(into, "")));
    }

    private ObstacleState state(ObstacleId id) {
        return company.as(anna, () -> pages.page(id)).orElseThrow().state();
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        List<T> results = new ArrayList<>();
        try (var people = Executors.newFixedThreadPool(work.size())) {
            for (Future<T> future : people.invokeAll(work)) {
                results.add(future.get());
            }
        }
        return results;
    }

    private ObstacleId reported() {
        var outcome = (Outcome.Saved<ObstacleDraft>) company.as(
                anna, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null));
        return new ObstacleId(outcome.item().number());
    }
}
