package nl.ruimbaan.obstacle;

import java.time.Instant;
import nl.ruimbaan.people.HelpLevel;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting, and what around an obstacle decides whether they may.
 *
 * @param met whether it has hit the one who acts: they have an occurrence
 * @param othersMet whether anyone but the reporter has an occurrence, or reported one that went up in it
 * @param witness whether anyone but the owner, who still works here, has an occurrence or reported one that went up in it
 * @param reporterHere whether the reporter still works here
 * @param alsoReported whether the one who acts reported one that went up in it
 * @param standsIn whether the one who acts takes the place of its owner today, and may handle obstacles
 * @param level where the one who acts stands in the help chain
 * @param other the one with which it is merged, or is to be; null while there is none
 */
record Acting(
        PersonId who,
        boolean manager,
        boolean coach,
        boolean met,
        boolean othersMet,
        boolean witness,
        boolean reporterHere,
        boolean alsoReported,
        boolean standsIn,
        HelpLevel level,
        @Nullable Other other,
        Instant now) {

    /** @param owner of the other obstacle */
    record Other(@Nullable PersonId owner) {}

    Acting with(Obstacle chosen) {
        return with(new Other(chosen.course().owner()));
    }

    /** A manager may turn out to own the other one. */
    Acting beforeChoosing() {
        return with(new Other(manager ? who : null));
    }

    private Acting with(Other chosen) {
        return new Acting(
                who, manager, coach, met, othersMet, witness, reporterHere, alsoReported, standsIn, level, chosen, now);
    }

    boolean ownsOther() {
        return other != null && who.equals(other.owner());
    }

    boolean otherIsOwned() {
        return other != null && other.owner() != null;
    }
}
