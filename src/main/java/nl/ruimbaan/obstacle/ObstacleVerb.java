package nl.ruimbaan.obstacle;

import java.util.EnumSet;
import java.util.List;

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
    WITHDRAW,
    OWNER_LEFT;

    /** What people do to an obstacle that is there: all but its report and what befalls it when its owner leaves. */
    public static List<ObstacleVerb> moves() {
        return List.copyOf(EnumSet.range(ACCEPT, WITHDRAW));
    }

    /** Translation key of the word on its button. */
    public String key() {
        return "obstacle.verb." + name();
    }
}
