package nl.ruimbaan.story;

import nl.ruimbaan.security.PersonId;

/** A story was hidden or shown again; published within the transaction that does it. */
public record StoryModerated(StoryId id, What what, PersonId by, PersonId teller) {

    public enum What {
        /** A reader found that somebody can be recognised; a coach is asked to look. */
        RECOGNISABLE,
        /** A coach hid it. */
        HIDE,
        /** A coach put it back on the wall. */
        SHOW
    }
}
