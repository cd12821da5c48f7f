package nl.ruimbaan.base;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells open screens that something changed, after it is committed. Within this node (ADR 0006). */
@Component
public class Changes {

    private static final Logger LOG = LoggerFactory.getLogger(Changes.class);

    private final Set<Consumer<ItemChange>> listeners = ConcurrentHashMap.newKeySet();
    private final Threads threads;

    Changes(Threads threads) {
        this.threads = threads;
    }

    /** Who does what need not be waited for. */
    @FunctionalInterface
    public interface Threads {
        void run(Runnable work);
    }

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

    /** What a listener has to do that takes a while: whoever made the change does not wait for it. */
    public void beside(Runnable work) {
        threads.run(work);
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

    /** One for each piece of work; as many run at a time as there are processors. */
    @Component
    static class LightThreads implements Threads, DisposableBean {

        private final ExecutorService each = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("news-", 0).factory());

        @Override
        public void run(Runnable work) {
            each.execute(work);
        }

        @Override
        public void destroy() {
            each.shutdown();
        }
    }
}
