package nl.ruimbaan.obstacle;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where an obstacle is. Owns the table of what leads where; who may do it is {@link ObstacleRights}. */
public enum ObstacleState {
    REPORTED,
    PICKED_UP,
    IN_DISCUSSION,
    SOLUTION,
    REMOVED,
    CONFIRMED,
    PARKED,
    STANDING,
    /** Removed, and never confirmed. */
    UNCONFIRMED,
    WITHDRAWN,
    /** Went up in another one. */
    MERGED;

    private static final Set<ObstacleState> IN_HAND = EnumSet.of(PICKED_UP, IN_DISCUSSION, SOLUTION);
    private static final Set<ObstacleState> ASIDE = EnumSet.of(PARKED, STANDING);
    private static final Set<ObstacleState> CLOSED = EnumSet.of(CONFIRMED, UNCONFIRMED, WITHDRAWN, MERGED);
    private static final Set<ObstacleState> GONE = EnumSet.of(REMOVED, CONFIRMED, UNCONFIRMED);
    private static final Set<ObstacleState> ARCHIVED = EnumSet.of(CONFIRMED, PARKED, UNCONFIRMED, WITHDRAWN, MERGED);

    /** Where the verb leads from here; empty when it cannot be done here. A merged one keeps itself where it goes when taken apart. */
    public Optional<ObstacleState> after(ObstacleVerb verb, boolean owned) {
        return Optional.ofNullable(target(verb, owned));
    }

    /** An owner is working on it. */
    public boolean isInHand() {
        return IN_HAND.contains(this);
    }

    /** Still something in the way, or not yet known to be gone. */
    public boolean isOpen() {
        return !CLOSED.contains(this);
    }

    /** The owner says that it is gone, whether or not anyone confirmed it. */
    public boolean isGone() {
        return GONE.contains(this);
    }

    /** The states that are a column of the board, in its order. */
    public static List<ObstacleState> columns() {
        return List.copyOf(EnumSet.range(REPORTED, STANDING));
    }

    /** The states in which an owner is working on it. */
    public static List<ObstacleState> inHand() {
        return List.copyOf(IN_HAND);
    }

    /** The states in which it is still in the way, or not yet known to be gone. */
    public static List<ObstacleState> open() {
        return List.copyOf(EnumSet.complementOf(EnumSet.copyOf(CLOSED)));
    }

    /** The states of what was ended or put away. */
    public static List<ObstacleState> archived() {
        return List.copyOf(ARCHIVED);
    }

    public String key() {
        return "obstacle.state." + name();
    }

    private @Nullable ObstacleState target(ObstacleVerb verb, boolean owned) {
        return switch (verb) {
            case PICK_UP -> this == REPORTED || (ASIDE.contains(this) && !owned) ? PICKED_UP : null;
            case DISCUSS -> this == PICKED_UP || this == SOLUTION ? IN_DISCUSSION : null;
            case START_SOLUTION -> this == PICKED_UP || this == IN_DISCUSSION ? SOLUTION : null;
            case TAKE_AWAY -> isInHand() ? REMOVED : null;
            case CONFIRM -> this == REMOVED ? CONFIRMED : null;
            case CLOSE_UNCONFIRMED -> this == REMOVED ? UNCONFIRMED : null;
            case NOT_GONE -> this == REMOVED ? withOwnerOrNot(owned) : null;
            case IS_BACK -> this == CONFIRMED || this == UNCONFIRMED ? withOwnerOrNot(owned) : null;
            case ESCALATE -> isInHand() ? this : null;
            case HAND_OVER -> owned && (isInHand() || ASIDE.contains(this)) ? this : null;
            case ACCEPT, DECLINE -> isInHand() || ASIDE.contains(this) ? this : null;
            case TAKE_OVER -> owned && (isInHand() || this == PARKED) ? this : null;
            case GIVE_BACK -> isInHand() ? REPORTED : null;
            case PARK -> isInHand() ? PARKED : null;
            case LET_STAND -> isInHand() ? STANDING : null;
            case RESUME -> ASIDE.contains(this) ? withOwnerOrNot(owned) : null;
            case WITHDRAW -> this == REPORTED ? WITHDRAWN : null;
            case OWNER_LEFT -> isInHand() ? REPORTED : this;
            case MERGE -> isOpen() ? MERGED : null;
            case REPORT, TAKE_APART, OWNER_BACK, UNDO -> null;
        };
    }

    private static ObstacleState withOwnerOrNot(boolean owned) {
        return owned ? PICKED_UP : REPORTED;
    }
}
