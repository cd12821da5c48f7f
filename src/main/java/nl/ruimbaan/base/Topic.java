package nl.ruimbaan.base;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import nl.ruimbaan.base.Writes.Remembered;
import nl.ruimbaan.base.Writes.Stamp;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Something of which those who change it say so: what was read about it holds until they do, whatever else is written. */
public final class Topic {

    private final AtomicLong changes = new AtomicLong();
    private final Writes writes;
    private final Clock clock;

    Topic(Writes writes, Clock clock) {
        this.writes = writes;
        this.clock = clock;
    }

    /** Keeps what is read until it changes, or the day does. As {@link Writes#remember(int, Function)}. */
    public <K, V> Remembered<K, V> remember(int most, Function<K, V> read) {
        return new Remembered<>(this::stamp, most, read);
    }

    /** It changes in the transaction that runs: whoever reads after its commit reads anew. */
    public void changes() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new Course());
        } else {
            long _ = changes.incrementAndGet();
        }
    }

    private Optional<Stamp> stamp() {
        return writes.looksHimself() ? Optional.empty() : Optional.of(new Stamp(changes.get(), clock.today()));
    }

    /** Of one transaction. It comes before all others: what is remembered after a write was not read before it. */
    private final class Course implements TransactionSynchronization, Ordered {

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_UNKNOWN) {
                long _ = changes.incrementAndGet();
            }
        }

        @Override
        public void afterCommit() {
            long _ = changes.incrementAndGet();
        }
    }
}
