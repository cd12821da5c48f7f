package nl.ruimbaan.privacy;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.TextRef;
import nl.ruimbaan.security.PersonId;

/** Port: a feature whose texts can be hidden. It leaves the hidden ones out of its lists, and tells who may still see them. */
public interface ModeratedTexts {

    /** What {@link TextRef#textKind()} says of these. */
    String textKind();

    /** Translation key of the sentence that asks a coach to look, as of a turn; {0} is the title of the item. */
    String turnKey();

    /** On the pages of which items these are read, in one query; those that are not there are left out. */
    Map<Long, ItemRef> items(Collection<Long> numbers);

    /** Who wrote it, and is told; empty when there is no such text. Asked when it is about to be hidden or shown again. */
    Optional<PersonId> writer(long number);

    /** It was hidden or shown again: open screens are to hear of it. */
    void changed(long number);
}
