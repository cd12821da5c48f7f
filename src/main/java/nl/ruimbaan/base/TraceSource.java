package nl.ruimbaan.base;

import java.util.Collection;
import java.util.Set;

/** Port: a feature tells what people did with items, and lets go of items that are taken back. */
public interface TraceSource {

    /** Those of these items that somebody did something with: whoever takes them back would take that as well. */
    Set<Long> touched(Collection<Long> items);

    /** Forgets what it keeps about items that nobody did anything with; called before they are gone. */
    default void forget(Collection<Long> items) {}
}
