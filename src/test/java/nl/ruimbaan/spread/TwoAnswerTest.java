package nl.ruimbaan.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.CommittedServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

/** Two of a team who answer at the same moment: one does, and the other reads that there is an answer. */
@CommittedServiceTest
class TwoAnswerTest extends Offering {

    @AfterEach
    void home() {
        company.goHome();
    }

    @RepeatedTest(5)
    void one_copy_comes_of_it() throws Exception {
        PersonId milo = company.hire("Milo", zuid, Role.MANAGER);
        ImprovementId id = adopted(null);
        OfferId offer = offered(id);

        List<Outcome<ImprovementDraft>> outcomes = atOnce(
                () -> company.as(mila, () -> answers.accept(offer)),
                () -> company.as(milo, () -> answers.accept(offer)));

        assertThat(outcomes).filteredOn(it -> it instanceof Outcome.Saved).hasSize(1);
        assertThat(outcomes)
                .filteredOn(it -> it instanceof Outcome.Refused)
                .singleElement()
                .satisfies(it -> assertThat(keys(((Outcome.Refused<?>) it).refusals()))
                        .containsExactly("spread.refused.answered"));
        assertThat(page(sem, id).copies()).hasSize(1);
    }

    private static List<Outcome<ImprovementDraft>> atOnce(
            Callable<Outcome<ImprovementDraft>> one, Callable<Outcome<ImprovementDraft>> other) throws Exception {
        var start = new CyclicBarrier(2);
        List<Future<Outcome<ImprovementDraft>>> running = new ArrayList<>();
        List<Outcome<ImprovementDraft>> results = new ArrayList<>();
        try (var people = Executors.newFixedThreadPool(2)) {
            for (Callable<Outcome<ImprovementDraft>> each : List.of(one, other)) {
                running.add(people.submit(() -> {
                    start.await();
                    return each.call();
                }));
            }
            for (Future<Outcome<ImprovementDraft>> each : running) {
                results.add(each.get());
            }
        }
        return results;
    }
}
