package nl.ruimbaan.privacy;

import java.util.Optional;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.security.PersonId;

/** Port: a feature whose texts can be hidden. It leaves the hidden ones out of its lists, and tells who may still see them. */
public interface ModeratedTexts {

    ItemKind kind();

    /** Who wrote it, and is told; empty when there is no such text. */
    Optional<PersonId> writer(long number);

    /** It was hidden or shown again: open screens are to hear of it. */
    void changed(long number);
}
