package nl.ruimbaan.privacy;

import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.TextRef;
import nl.ruimbaan.security.PersonId;

/**
 * A text was hidden or shown again; published within the transaction that does it.
 *
 * @param item on whose page it is read: the text's own, or the one that it is said about
 */
public record TextModerated(TextRef text, ItemRef item, What what, PersonId by, PersonId writer) {

    public enum What {
        /** A reader found that somebody can be recognised; a coach is asked to look. */
        RECOGNISABLE,
        /** A coach hid it. */
        HIDE,
        /** A coach showed it again. */
        SHOW
    }
}
