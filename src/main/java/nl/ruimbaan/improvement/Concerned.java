package nl.ruimbaan.improvement;

import nl.ruimbaan.security.PersonId;

/** What a person is to an improvement. */
record Concerned(PersonId person, boolean owner, boolean asked, boolean proposer, boolean participant, boolean coach) {

    /** Whoever takes part may write; joining is one click. */
    boolean mayWrite() {
        return owner || proposer || participant || coach;
    }
}
