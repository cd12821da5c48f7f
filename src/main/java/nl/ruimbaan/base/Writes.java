package nl.ruimbaan.base;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts what is written, so that what was read can be {@link Remembered} until then. Every transaction that may write counts once it is
 * committed, before anybody hears of the change; one that is rolled back does not. Within this node (ADR 0006, ADR 0026).
 */
@Component
public class Writes implements TransactionExecutionListener {

    private static final ScopedValue<Boolean> UNSEEN = ScopedValue.newInstance();

    private final AtomicLong made = new AtomicLong();
    private final Clock clock;

    Writes(Clock clock) {
        this.clock = clock;
    }

    /** What holds until the next write, and a minute or a day at most: what is asked may be about the hour or the day too. */
    record Stamp(long writes, Object until) {}

    /**
     * Keeps what is read until something is written.
     *
     * @param most so many answers are kept at a time; what is asked beyond that is read each time
     * @param read reads what is shown to all who ask the same: who asks is no part of it unless the question says so
     */
    public <K, V> Remembered<K, V> remember(int most, Function<K, V> read) {
        return new Remembered<>(this::stamp, most, read);
    }

    /** What it is known of who writes it: what was read about that alone holds until then, whatever else is written, and for the day. */
    public Topic topic() {
        return new Topic(this, clock);
    }

    /** Keeps the one answer that there is until something is written. */
    public <V> Supplier<V> remember(Supplier<V> read) {
        Remembered<Boolean, V> remembered = remember(1, asked -> read.get());
        return () -> remembered.of(true);
    }

    /**
     * What this door writes stands on nobody's screen but in the one where it is typed: it does not count. Nothing happens where the door
     * is a part of another's change.
     */
    public static void unseen(Class<?> door) {
        String name = TransactionSynchronizationManager.getCurrentTransactionName();
        if (name != null && name.startsWith(door.getName() + ".")) {
            current().ifPresent(it -> it.counts = false);
        }
    }

    /** What this job writes in the background, such as how far it came, stands on nobody's screen: none of it counts. */
    public static void unseen(Runnable job) {
        ScopedValue.where(UNSEEN, true).run(job);
    }

    private Optional<Stamp> stamp() {
        long now = made.get();
        return looksHimself()
                ? Optional.empty()
                : Optional.of(new Stamp(now, clock.now().truncatedTo(ChronoUnit.MINUTES)));
    }

    /** Whether who asks may have written himself, or began to read before the last write. */
    boolean looksHimself() {
        long now = made.get();
        return TransactionSynchronizationManager.isActualTransactionActive()
                && current().filter(it -> it.readOnly && it.begunAt == now).isEmpty();
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new Course(transaction.isReadOnly(), made.get()));
        }
    }

    private static Optional<Course> current() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? TransactionSynchronizationManager.getSynchronizations().stream()
                        .filter(Course.class::isInstance)
                        .map(Course.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    /**
     * What was read once and holds for all who ask the same, until anything is written. Whoever is in the middle of a
     * change reads for himself, so that he sees what he wrote, and nobody else does before it is committed.
     */
    public static final class Remembered<K, V> {

        private final Supplier<Optional<Stamp>> now;
        private final int most;
        private final Function<K, V> read;
        private volatile Answers<K, V> answers = new Answers<>(Optional.empty(), Map.of());

        private record Answers<K, V>(Optional<Stamp> stamp, Map<K, V> known) {}

        Remembered(Supplier<Optional<Stamp>> now, int most, Function<K, V> read) {
            this.now = now;
            this.most = most;
            this.read = read;
        }

        /** The answer to what is asked: remembered, or read now. */
        public V of(K asked) {
            Optional<Stamp> stamp = now.get();
            if (stamp.isEmpty()) {
                return read.apply(asked);
            }
            Answers<K, V> held = answers;
            if (!held.stamp().equals(stamp)) {
                held = new Answers<>(stamp, new ConcurrentHashMap<>());
                answers = held;
            }
            V known = held.known().get(asked);
            if (known != null) {
                return known;
            }
            V answer = read.apply(asked);
            if (held.known().size() < most) {
                held.known().put(asked, answer);
            }
            return answer;
        }
    }

    /** Of one transaction. It comes before all but topics: who hears of the change may look at once. */
    private final class Course implements TransactionSynchronization, Ordered {

        private final boolean readOnly;
        private final long begunAt;
        private boolean counts;

        Course(boolean readOnly, long begunAt) {
            this.readOnly = readOnly;
            this.begunAt = begunAt;
            counts = !readOnly && !UNSEEN.isBound();
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE + 1;
        }

        @Override
        public void afterCommit() {
            count();
        }

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_UNKNOWN) {
                count();
            }
        }

        private void count() {
            if (counts) {
                long _ = made.incrementAndGet();
            }
        }
    }
}
