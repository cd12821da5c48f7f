package nl.ruimbaan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** One person, two devices, one moment. */
@CommittedServiceTest
class DraftsAtOnceTest {

    @Autowired
    DraftService drafts;

    @Autowired
    Company company;

    PersonId anna;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
    }

    @AfterEach
    void home() {
        company.goHome();
    }

    @RepeatedTest(5)
    void of_two_that_begin_the_same_draft_at_the_same_moment_one_is_kept_and_the_other_is_told() throws Exception {
        List<Keeping> outcomes = atOnce(KeptDraft.NONE);

        assertThat(outcomes).filteredOn(Keeping.Kept.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Keeping.Overtaken.class::isInstance).hasSize(1);
    }

    @RepeatedTest(5)
    void of_two_that_go_on_with_the_same_draft_at_the_same_moment_one_is_kept_and_the_other_is_told() throws Exception {
        var begun = (Keeping.Kept) keeps(KeptDraft.NONE, "begonnen");

        List<Keeping> outcomes = atOnce(begun.revision());

        assertThat(outcomes).filteredOn(Keeping.Kept.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Keeping.Overtaken.class::isInstance).hasSize(1);
    }

    private List<Keeping> atOnce(int from) throws Exception {
        var start = new CyclicBarrier(2);
        List<Callable<Keeping>> both = List.of(() -> keepsAt(start, from, "een"), () -> keepsAt(start, from, "twee"));
        List<Keeping> outcomes = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Keeping> it : threads.invokeAll(both)) {
                outcomes.add(it.get());
            }
        }
        return outcomes;
    }

    private Keeping keepsAt(CyclicBarrier start, int from, String words) throws Exception {
        start.await(10, TimeUnit.SECONDS);
        return keeps(from, words);
    }

    private Keeping keeps(int from, String words) {
        return company.as(anna, () -> drafts.keep(ItemKind.STORY, -7, from, 0, "{\"words\":\"" + words + "\"}"));
    }
}
