package nl.ruimbaan.exchange;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells open screens how far an import is. Within this node, like {@code Changes}. */
@Component
class ImportProgress {

    private static final Logger LOG = LoggerFactory.getLogger(ImportProgress.class);

    private final Map<ImportId, Set<Consumer<ImportStatus>>> followers = new ConcurrentHashMap<>();

    /** Listens until the answer is run. */
    Runnable follow(ImportId id, Consumer<ImportStatus> follower) {
        followers.computeIfAbsent(id, any -> ConcurrentHashMap.newKeySet()).add(follower);
        return () -> followers.computeIfPresent(id, (any, all) -> {
            all.remove(follower);
            return all.isEmpty() ? null : all;
        });
    }

    void tell(ImportId id, ImportStatus status) {
        for (Consumer<ImportStatus> follower : followers.getOrDefault(id, Set.of())) {
            try {
                follower.accept(status);
            } catch (RuntimeException e) {
                LOG.warn("A screen could not take the news about import {}", id.value(), e);
            }
        }
    }
}
