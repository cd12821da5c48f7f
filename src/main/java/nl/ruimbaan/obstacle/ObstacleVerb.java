package nl.ruimbaan.obstacle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What can happen to an obstacle. The order is that of the buttons on its page. */
public enum ObstacleVerb {
    REPORT,
    ACCEPT,
    DECLINE,
    CONFIRM,
    NOT_GONE,
    PICK_UP,
    DISCUSS,
    START_SOLUTION,
    TAKE_AWAY,
    RESUME,
    IS_BACK,
    HAND_OVER,
    ESCALATE,
    TAKE_OVER,
    GIVE_BACK,
    PARK,
    LET_STAND,
    CLOSE_UNCONFIRMED,
    MERGE,
    TAKE_APART,
    WITHDRAW,
    OWNER_LEFT,
    OWNER_BACK,
    UNDO;

    private static final Set<ObstacleVerb> OF_REPORTER = EnumSet.of(REPORT, CONFIRM, NOT_GONE, IS_BACK, WITHDRAW);

    /** What people do to an obstacle that is there: all but its report, taking a step back, and what befalls it when its owner leaves or returns. */
    public static List<ObstacleVerb> moves() {
        return List.copyOf(EnumSet.range(ACCEPT, WITHDRAW));
    }

    /** What one does as the reporter, or as somebody whom it hinders; all else is done as owner, manager or coach. */
    public boolean isOfReporter() {
        return OF_REPORTER.contains(this);
    }

    /** Translation key of the word on its button. */
    public String key() {
        return "obstacle.verb." + name();
    }

    /** What this wish is to do. */
    static ObstacleVerb of(Move move) {
        return switch (move) {
            case Move.PickUp it -> PICK_UP;
            case Move.Discuss it -> DISCUSS;
            case Move.StartSolution it -> START_SOLUTION;
            case Move.TakeAway it -> TAKE_AWAY;
            case Move.Confirm it -> CONFIRM;
            case Move.CloseUnconfirmed it -> CLOSE_UNCONFIRMED;
            case Move.NotGone it -> NOT_GONE;
            case Move.IsBack it -> IS_BACK;
            case Move.Escalate it -> ESCALATE;
            case Move.HandOver it -> HAND_OVER;
            case Move.Accept it -> ACCEPT;
            case Move.Decline it -> DECLINE;
            case Move.TakeOver it -> TAKE_OVER;
            case Move.GiveBack it -> GIVE_BACK;
            case Move.Park it -> PARK;
            case Move.LetStand it -> LET_STAND;
            case Move.Resume it -> RESUME;
            case Move.Merge it -> MERGE;
            case Move.TakeApart it -> TAKE_APART;
            case Move.Withdraw it -> WITHDRAW;
        };
    }
}
