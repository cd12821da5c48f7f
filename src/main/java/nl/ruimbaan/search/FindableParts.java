package nl.ruimbaan.search;

import java.util.Collection;
import java.util.List;

/** Port: a feature hands in texts that stand on the page of an item, such as what is said about it. Who asks is the index itself. */
public interface FindableParts extends KnownFacts {

    /** What they are; never a kind of item. */
    FoundKind kind();

    /** Those with these numbers, in a fixed number of queries. */
    List<FindableText> texts(Collection<Long> numbers);

    /** Those on the pages of these items, in a fixed number of queries. */
    List<FindableText> partsOf(Collection<Long> items);
}
