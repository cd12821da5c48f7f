package nl.ruimbaan.obstacle;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what. An obstacle is gone when those who met it say so: its owner never confirms.
 *
 * @param quietSince when anyone last moved it or told of an occurrence
 */
record ObstacleRights(
        PersonId reporter,
        @Nullable PersonId owner,
        @Nullable PersonId asked,
        Instant quietSince) {

    static final Duration OTHERS_CONFIRM = Duration.ofDays(14);
    static final Duration CLOSED = Duration.ofDays(28);

    /** Translation key of the sentence that says who may, or when; empty when this person may, now. */
    Optional<String> denial(ObstacleVerb verb, Acting by) {
        String key = switch (verb) {
            case PICK_UP -> unless(by.manager(), "managerOnly");
            case TAKE_OVER -> isOwner(by) ? "yoursAlready" : unless(by.manager(), "managerOnly");
            case DISCUSS, START_SOLUTION, TAKE_AWAY, ESCALATE, HAND_OVER, GIVE_BACK, PARK, LET_STAND ->
                unless(handles(by), "ownerOnly");
            case RESUME -> unless(handles(by) || by.manager(), "ownerOrManagerOnly");
            case ACCEPT -> unless(isAsked(by) && by.manager(), "askedOnly");
            case DECLINE -> unless(isAsked(by), "askedOnly");
            case CONFIRM -> unless(mayConfirm(by), "confirmOnly");
            case NOT_GONE -> unless(isReporter(by) || by.met(), "metOnly");
            case CLOSE_UNCONFIRMED -> by.coach() ? unless(quietFor(CLOSED, by), "notYetQuiet") : "coachOnly";
            case WITHDRAW -> by.who().equals(reporter) ? unless(!by.othersMet(), "othersMet") : "reporterOnly";
            case MERGE, TAKE_APART -> unless(mayMerge(by), "mergeOnly");
            case IS_BACK -> null;
            case REPORT, OWNER_LEFT, OWNER_BACK, UNDO -> "notNow";
        };
        return Optional.ofNullable(key).map(it -> "obstacle.refused." + it);
    }

    private boolean mayMerge(Acting by) {
        boolean nobodys = owner == null && !by.otherIsOwned();
        return by.coach() || handles(by) || by.ownsOther() || (nobodys && by.manager());
    }

    private boolean mayConfirm(Acting by) {
        if (isOwner(by)) {
            return false;
        }
        if (by.alsoReported()) {
            return true;
        }
        if (reporter.equals(owner) || !by.reporterHere()) {
            return by.met() || (!by.witness() && by.coach());
        }
        return isReporter(by) || (by.met() && quietFor(OTHERS_CONFIRM, by));
    }

    private boolean quietFor(Duration silence, Acting by) {
        return !by.now().isBefore(quietSince.plus(silence));
    }

    private boolean isOwner(Acting by) {
        return by.who().equals(owner);
    }

    /** Its owner, or who takes the owner's place. */
    private boolean handles(Acting by) {
        return isOwner(by) || by.standsIn();
    }

    private boolean isAsked(Acting by) {
        return by.who().equals(asked);
    }

    private boolean isReporter(Acting by) {
        return by.who().equals(reporter) || by.alsoReported();
    }

    private static @Nullable String unless(boolean may, String key) {
        return may ? null : key;
    }
}
