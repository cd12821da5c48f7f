package nl.ruimbaan.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ruimbaan.base.Writes.Remembered;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.draft.KeptDraft;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@CommittedServiceTest
class WritesTest {

    @Autowired
    Writes writes;

    @Autowired
    Changes changes;

    @Autowired
    DraftService drafts;

    @Autowired
    Company company;

    @Autowired
    PlatformTransactionManager transactions;

    private final AtomicInteger reads = new AtomicInteger();

    @AfterEach
    void go_home() {
        company.goHome();
    }

    @Test
    void what_was_read_holds_until_something_is_written() {
        Remembered<String, Integer> remembered = remembered(10);

        List<Integer> before =
                List.of(ask(remembered, "a"), ask(remembered, "a"), ask(remembered, "b"), ask(remembered, "a"));
        writing().executeWithoutResult(status -> {});

        assertThat(before).containsExactly(1, 1, 2, 1);
        assertThat(ask(remembered, "a")).isEqualTo(3);
    }

    @Test
    void what_is_rolled_back_was_never_written() {
        Remembered<String, Integer> remembered = remembered(10);
        assertThat(ask(remembered, "a")).isEqualTo(1);

        writing().executeWithoutResult(status -> status.setRollbackOnly());

        assertThat(ask(remembered, "a")).isEqualTo(1);
    }

    @Test
    void who_is_writing_reads_for_himself_and_for_nobody_else() {
        Remembered<String, Integer> remembered = remembered(10);
        assertThat(ask(remembered, "a")).isEqualTo(1);

        writing().executeWithoutResult(status -> {
            assertThat(List.of(ask(remembered, "a"), ask(remembered, "a"))).containsExactly(2, 3);
            status.setRollbackOnly();
        });

        assertThat(ask(remembered, "a")).isEqualTo(1);
    }

    @Test
    void who_began_to_read_before_a_write_leaves_nothing_of_it_behind() {
        Remembered<String, Integer> remembered = remembered(10);

        reading().executeWithoutResult(status -> {
            apart().executeWithoutResult(other -> {});
            assertThat(ask(remembered, "a")).isEqualTo(1);
        });

        assertThat(ask(remembered, "a")).isEqualTo(2);
    }

    @Test
    void who_hears_of_a_change_does_not_see_what_was_before_it() {
        Remembered<String, Integer> remembered = remembered(10);
        assertThat(ask(remembered, "a")).isEqualTo(1);
        List<Integer> seen = new ArrayList<>();
        Runnable deaf = changes.subscribe(change -> seen.add(ask(remembered, "a")));

        writing()
                .executeWithoutResult(
                        status -> changes.announce(new ItemChange(new ItemRef(ItemKind.STORY, 1), "a card")));
        deaf.run();

        assertThat(seen).containsExactly(2);
    }

    @Test
    void what_somebody_types_stands_on_no_other_screen() {
        Remembered<String, Integer> remembered = remembered(10);
        PersonId anna = company.hire("Anna");
        assertThat(ask(remembered, "a")).isEqualTo(1);

        company.does(anna, () -> drafts.keep(ItemKind.STORY, -1, KeptDraft.NONE, 0, "{}"));
        assertThat(ask(remembered, "a")).isEqualTo(1);

        company.does(
                anna,
                () -> writing()
                        .executeWithoutResult(status -> drafts.keep(ItemKind.STORY, -2, KeptDraft.NONE, 0, "{}")));
        assertThat(ask(remembered, "a")).isEqualTo(2);
    }

    @Test
    void what_a_job_in_the_background_writes_stands_on_no_screen() {
        Remembered<String, Integer> remembered = remembered(10);
        assertThat(ask(remembered, "a")).isEqualTo(1);

        Writes.unseen(() -> writing().executeWithoutResult(status -> {}));
        assertThat(ask(remembered, "a")).isEqualTo(1);

        writing().executeWithoutResult(status -> {});
        assertThat(ask(remembered, "a")).isEqualTo(2);
    }

    @Test
    void what_was_read_of_a_topic_holds_whatever_else_is_written_until_the_topic_changes() {
        Topic topic = writes.topic();
        Remembered<String, Integer> remembered = topic.remember(10, it -> reads.incrementAndGet());
        assertThat(ask(remembered, "a")).isEqualTo(1);

        writing().executeWithoutResult(status -> {});
        assertThat(ask(remembered, "a")).isEqualTo(1);

        writing().executeWithoutResult(status -> {
            topic.changes();
            status.setRollbackOnly();
        });
        assertThat(ask(remembered, "a")).isEqualTo(1);

        writing().executeWithoutResult(status -> topic.changes());
        assertThat(ask(remembered, "a")).isEqualTo(2);
    }

    @Test
    void who_changes_a_topic_reads_for_himself() {
        Topic topic = writes.topic();
        Remembered<String, Integer> remembered = topic.remember(10, it -> reads.incrementAndGet());

        writing().executeWithoutResult(status -> {
            topic.changes();
            assertThat(List.of(ask(remembered, "a"), ask(remembered, "a"))).containsExactly(1, 2);
        });

        assertThat(ask(remembered, "a")).isEqualTo(3);
    }

    @Test
    void no_more_is_remembered_than_there_is_room_for() {
        Remembered<String, Integer> remembered = remembered(1);

        assertThat(List.of(ask(remembered, "a"), ask(remembered, "b"), ask(remembered, "b"), ask(remembered, "a")))
                .containsExactly(1, 2, 3, 1);
    }

    @Test
    void after_a_minute_one_looks_again() {
        Remembered<String, Integer> remembered = remembered(10);
        Instant minute = Instant.parse("2026-03-02T10:00:00Z");

        List<Integer> read = List.of(
                Clock.at(minute, () -> remembered.of("a")),
                Clock.at(minute.plusSeconds(59), () -> remembered.of("a")),
                Clock.at(minute.plus(1, ChronoUnit.MINUTES), () -> remembered.of("a")));

        assertThat(read).containsExactly(1, 1, 2);
    }

    private Remembered<String, Integer> remembered(int most) {
        return writes.remember(most, asked -> reads.incrementAndGet());
    }

    private TransactionTemplate writing() {
        return new TransactionTemplate(transactions);
    }

    private TransactionTemplate reading() {
        var template = new TransactionTemplate(transactions);
        template.setReadOnly(true);
        return template;
    }

    /** At one moment: what is remembered holds for a minute at most. */
    private static int ask(Remembered<String, Integer> remembered, String what) {
        return Clock.at(Instant.parse("2026-03-02T10:00:00Z"), () -> remembered.of(what));
    }

    private TransactionTemplate apart() {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        return template;
    }
}
