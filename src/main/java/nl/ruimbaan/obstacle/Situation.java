package nl.ruimbaan.obstacle;

import java.time.Instant;
import nl.ruimbaan.security.PersonId;

/**
 * Who is acting, and what around an obstacle decides whether they may.
 *
 * @param met whether it has hit the one who acts: they have an occurrence
 * @param othersMet whether anyone but the reporter has an occurrence
 * @param witness whether anyone but the owner, who still works here, has an occurrence
 * @param reporterHere whether the reporter still works here
 */
record Situation(
        PersonId who,
        boolean manager,
        boolean coach,
        boolean met,
        boolean othersMet,
        boolean witness,
        boolean reporterHere,
        Instant now) {}
