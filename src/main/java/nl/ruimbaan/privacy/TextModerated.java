package nl.ruimbaan.privacy;

import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.security.PersonId;

/** A text was hidden or shown again; published within the transaction that does it. */
public record TextModerated(ItemRef item, What what, PersonId by, PersonId writer) {

    public enum What {
        /** A reader found that somebody can be recognised; a coach is asked to look. */
        RECOGNISABLE,
        /** A coach hid it. */
        HIDE,
        /** A coach showed it again. */
        SHOW
    }
}
