package nl.ruimbaan.search;

import java.util.Collection;
import java.util.List;
import nl.ruimbaan.base.ItemKind;

/** Port: a feature hands in what can be found of its items, and what people call what is known of them. Who asks is the index itself, not a colleague. */
public interface Findable extends KnownFacts {

    ItemKind kind();

    /** The texts of those of these items that can be found, in a fixed number of queries; the others are not, or no longer. */
    List<FindableText> texts(Collection<Long> numbers);

    /** The next numbers of its items after this one, in their order, at most so many. */
    List<Long> after(long number, int most);
}
