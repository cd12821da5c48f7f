package nl.ruimbaan.security;

/** What somebody comes in by, or may do, is no longer what it was: all that is open in their name ends. */
public record AccessChanged(PersonId person, Reason reason) {

    /** What became of it. */
    public enum Reason {
        /** The person has left. */
        CLOSED,
        ROLES,
        PASSWORD,
        /** A new invitation was made for somebody who had a password. */
        INVITATION
    }
}
