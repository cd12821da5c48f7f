package nl.ruimbaan.security;

import org.jspecify.annotations.Nullable;

/**
 * What somebody comes in by, or may do, is no longer what it was: all that is open in their name ends.
 *
 * @param stays the one session that goes on, in which they changed it themselves; null for none
 */
public record AccessChanged(
        PersonId person, Reason reason, @Nullable String stays) {

    /** Nothing goes on. */
    public AccessChanged(PersonId person, Reason reason) {
        this(person, reason, null);
    }

    /** Whoever changes their own password goes on where they did so. */
    public static AccessChanged ofOwnPassword(PersonId person) {
        return new AccessChanged(person, Reason.OWN_PASSWORD, OpenWindows.here());
    }

    /** What became of it. */
    public enum Reason {
        /** The person has left. */
        CLOSED,
        ROLES,
        PASSWORD,
        /** Changed by the person, who knew the old one. */
        OWN_PASSWORD,
        /** A new invitation was made for somebody who had a password. */
        INVITATION
    }
}
