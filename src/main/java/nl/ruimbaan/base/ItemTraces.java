package nl.ruimbaan.base;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What people did with items, in whatever feature. */
@Component
public class ItemTraces {

    private final ObjectProvider<TraceSource> sources;

    ItemTraces(ObjectProvider<TraceSource> sources) {
        this.sources = sources;
    }

    /** Those of these items that somebody did something with; a fixed number of queries. */
    public Set<Long> touched(Collection<Long> items) {
        Set<Long> touched = new HashSet<>();
        if (!items.isEmpty()) {
            sources.stream().forEach(it -> touched.addAll(it.touched(items)));
        }
        return touched;
    }

    /** Nothing is kept about them any longer. */
    public void forget(Collection<Long> items) {
        if (!items.isEmpty()) {
            sources.stream().forEach(it -> it.forget(items));
        }
    }
}
