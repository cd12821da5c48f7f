package nl.ruimbaan.conversation;

import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.security.PersonId;

/** Port: a feature says whom colleagues may not know beside its items, so that what these say there bears no name. */
public interface HiddenPeople {

    ItemKind kind();

    /** Whether this person told or reported it, unknown to colleagues. */
    boolean hides(long number, PersonId person);
}
