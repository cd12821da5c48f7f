package nl.ruimbaan.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two who act at the same moment: one does, and the other reads who was first. */
@CommittedServiceTest
class TwoOwnersTest {

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementMoves moves;

    @Autowired
    ImprovementUndo undo;

    @Autowired
    ImprovementPages pages;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;
    PersonId coach;
    ImprovementId id;
    int seen;

    @BeforeEach
    void annaAsksBram() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        coach = company.hire("Carla", Role.COACH);
        id = new ImprovementId(((Outcome.Saved<ImprovementDraft>) company.as(
                        anna,
                        () -> improvements.propose(ImprovementDraft.of("Drie formulieren", null, Language.NL), null)))
                .item()
                .number());
        company.as(anna, () -> moves.move(id, 0, new Move.Understand()));
        company.as(anna, () -> moves.move(id, 1, new Move.HandOver(bram, "Ik ga met verlof")));
        seen = page().version();
    }

    @AfterEach
    void home() {
        company.goHome();
    }

    @RepeatedTest(5)
    void of_who_accepts_and_who_takes_over_one_owns_it() throws Exception {
        List<Outcome<ImprovementDraft>> outcomes = atOnce(
                () -> company.as(bram, () -> moves.move(id, seen, new Move.Accept())),
                () -> company.as(coach, () -> moves.move(id, seen, new Move.TakeOver("Het ligt stil"))));

        assertThat(outcomes).filteredOn(it -> it instanceof Outcome.Saved).hasSize(1);
        assertThat(outcomes).filteredOn(it -> it instanceof Outcome.Conflict).hasSize(1);
        assertThat(owner()).isEqualTo(outcomes.getFirst() instanceof Outcome.Saved ? bram : coach);
        assertThat(page().asked()).isNull();
        assertThat(page().history()).hasSize(3);
    }

    @RepeatedTest(5)
    void of_who_accepts_and_who_takes_the_asking_back_one_has_their_way() throws Exception {
        List<Outcome<ImprovementDraft>> outcomes = atOnce(
                () -> company.as(bram, () -> moves.move(id, seen, new Move.Accept())),
                () -> company.as(anna, () -> undo.undo(id)));

        assertThat(outcomes).filteredOn(it -> it instanceof Outcome.Saved).hasSize(1);
        assertThat(owner()).isEqualTo(outcomes.getFirst() instanceof Outcome.Saved ? bram : anna);
        assertThat(page().asked()).isNull();
        assertThat(page().history()).hasSize(3);
    }

    private PersonId owner() {
        return Objects.requireNonNull(page().owner()).id();
    }

    private ImprovementPage page() {
        return company.as(anna, () -> pages.page(id).orElseThrow());
    }

    private static List<Outcome<ImprovementDraft>> atOnce(
            Callable<? extends Outcome<ImprovementDraft>> one, Callable<? extends Outcome<ImprovementDraft>> other)
            throws Exception {
        var start = new CyclicBarrier(2);
        List<Future<? extends Outcome<ImprovementDraft>>> running = new ArrayList<>();
        List<Outcome<ImprovementDraft>> results = new ArrayList<>();
        try (var people = Executors.newFixedThreadPool(2)) {
            for (Callable<? extends Outcome<ImprovementDraft>> each : List.of(one, other)) {
                running.add(people.submit(() -> {
                    start.await();
                    return each.call();
                }));
            }
            for (Future<? extends Outcome<ImprovementDraft>> each : running) {
                results.add(each.get());
            }
        }
        return results;
    }
}
