package nl.ruimbaan.base;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells open screens that something changed, after it is committed. Within this node (ADR 0006). */
@Component
public class Changes {

    private static final Logger LOG = LoggerFactory.getLogger(Changes.class);

    private final Set<Consumer<ItemChange>> listeners = ConcurrentHashMap.newKeySet();

    /** Announces the change once the surrounding transaction is committed, and not at all when it is rolled back. */
    public void announce(ItemChange change) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            deliver(change);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                deliver(change);
            }
        });
    }

    /** Listens until the answer is run. A listener must be quick: it is called by the thread that made the change. */
    public Runnable subscribe(Consumer<ItemChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void deliver(ItemChange change) {
        for (Consumer<ItemChange> listener : listeners) {
            try {
                listener.accept(change);
            } catch (RuntimeException e) {
                LOG.warn("A screen could not take the news about {}", change.item(), e);
            }
        }
    }
}
