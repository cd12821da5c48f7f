package nl.ruimbaan.improvement;

import nl.ruimbaan.security.PersonId;

/**
 * What a person is to an improvement.
 *
 * @param ownsOther whether it went up in one that the person owns
 */
record Concerned(
        PersonId person,
        boolean owner,
        boolean asked,
        boolean proposer,
        boolean participant,
        boolean coach,
        boolean ownsOther) {

    /** Whoever takes part may write; joining is one click. */
    boolean mayWrite() {
        return owner || proposer || participant || coach;
    }
}
