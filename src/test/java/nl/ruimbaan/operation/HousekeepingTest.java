package nl.ruimbaan.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Forgets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;

class HousekeepingTest {

    private static final Instant NIGHT = Instant.parse("2026-06-15T01:30:00Z");

    private final List<String> happened = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    @Test
    void what_was_touched_before_the_period_is_forgotten_and_what_was_touched_in_it_stays() {
        var old = new ArrayList<>(List.of(
                Instant.parse("2026-05-16T01:29:59.999999Z"),
                Instant.parse("2026-05-16T01:30:00Z"),
                Instant.parse("2026-06-15T01:29:00Z")));

        atNight(kept("drafts", Duration.ofDays(30), moment -> {
            int before = old.size();
            old.removeIf(it -> it.isBefore(moment));
            return before - old.size();
        }));

        assertThat(old).containsExactly(Instant.parse("2026-05-16T01:30:00Z"), Instant.parse("2026-06-15T01:29:00Z"));
    }

    @Test
    void where_one_fails_the_others_go_on_each_in_a_transaction_of_its_own() {
        atNight(
                kept("files", Duration.ofDays(7), moment -> happens("files before " + moment)),
                kept("photos", Duration.ofDays(30), moment -> {
                    throw new IllegalArgumentException("no such table");
                }),
                kept("answers", Duration.ofDays(1), moment -> happens("answers before " + moment)));

        assertThat(happened)
                .containsExactly(
                        "begin",
                        "files before 2026-06-08T01:30:00Z",
                        "commit",
                        "begin",
                        "rollback",
                        "begin",
                        "answers before 2026-06-14T01:30:00Z",
                        "commit");
    }

    @Test
    void what_fails_is_said_once_by_its_name() {
        atNight(kept("photos", Duration.ofDays(30), moment -> {
            throw new IllegalArgumentException("no such table");
        }));

        assertThat(failures)
                .singleElement()
                .satisfies(
                        it -> assertThat(it).hasMessage("Not forgotten: photos").hasRootCauseMessage("no such table"));
    }

    @Test
    void what_is_kept_for_less_than_a_day_does_not_wait_for_the_night() {
        Forgets steps = kept("steps", Duration.ofMinutes(1), moment -> happens("steps before " + moment));
        Forgets drafts = kept("drafts", Duration.ofDays(1), moment -> happens("drafts before " + moment));

        atNight(steps, drafts);
        assertThat(happened).containsExactly("begin", "drafts before 2026-06-14T01:30:00Z", "commit");

        happened.clear();
        Clock.at(NIGHT, () -> {
            housekeeping(steps, drafts).forgetSoon();
            return true;
        });
        assertThat(happened).containsExactly("begin", "steps before 2026-06-15T01:29:00Z", "commit");
    }

    private void atNight(Forgets... all) {
        Clock.at(NIGHT, () -> {
            housekeeping(all).forget();
            return true;
        });
    }

    private Housekeeping housekeeping(Forgets... all) {
        return new Housekeeping(List.of(all), new Told(), new Clock(), failures::add);
    }

    private int happens(String what) {
        happened.add(what);
        return 1;
    }

    private static Forgets kept(String what, Duration kept, ToIntFunction<Instant> forgetting) {
        return new Forgets() {
            @Override
            public String what() {
                return what;
            }

            @Override
            public Duration kept() {
                return kept;
            }

            @Override
            public int forgetBefore(Instant moment) {
                return forgetting.applyAsInt(moment);
            }
        };
    }

    /** Tells when a transaction begins and how it ends. */
    private final class Told implements PlatformTransactionManager {

        @Override
        public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
            happened.add("begin");
            return new SimpleTransactionStatus();
        }

        @Override
        public void commit(TransactionStatus status) {
            happened.add("commit");
        }

        @Override
        public void rollback(TransactionStatus status) {
            happened.add("rollback");
        }
    }
}
