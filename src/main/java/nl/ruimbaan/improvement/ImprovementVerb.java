package nl.ruimbaan.improvement;

import java.util.EnumSet;
import java.util.Set;

/** What one can do with an improvement that changes where it stands or whose it is, and who may. */
public enum ImprovementVerb {
    /** Starts to study it; who does so owns it when nobody does. */
    UNDERSTAND,
    /** Goes on to experiments. */
    PLAN,
    /** Makes it how we work. */
    MAKE_NORMAL,
    GO_BACK,
    STOP,
    TAKE_UP_AGAIN,
    /** Asks a colleague; until the answer it stays the owner's. */
    HAND_OVER,
    ACCEPT,
    DECLINE,
    TAKE_OVER,
    /** It is the same as another one, and goes on there. */
    MERGE,
    TAKE_APART,
    /** The owner no longer works here: nobody does this, it happens, as do the next ones. */
    OWNER_LEFT,
    ASKED_LEFT,
    OWNER_BACK,
    UNDO;

    private static final Set<ImprovementVerb> HAPPENS = EnumSet.of(OWNER_LEFT, ASKED_LEFT, OWNER_BACK, UNDO);

    /** What people do; the rest stands in the history only. */
    public static Set<ImprovementVerb> moves() {
        return EnumSet.complementOf(EnumSet.copyOf(HAPPENS));
    }

    public String key() {
        return "improvement.verb." + name();
    }

    /** Whether the rules of the method leave this to them, apart from the phase (but for a proposer, who stops only an idea). */
    boolean isFor(Concerned who, ImprovementPhase phase) {
        return switch (this) {
            case UNDERSTAND, TAKE_UP_AGAIN -> true;
            case PLAN, MAKE_NORMAL, GO_BACK, HAND_OVER -> who.owner();
            case STOP, MERGE -> who.owner() || who.coach() || (who.proposer() && phase == ImprovementPhase.IDEA);
            case TAKE_APART -> who.owner() || who.coach() || who.proposer() || who.ownsOther();
            case ACCEPT, DECLINE -> who.asked();
            case TAKE_OVER -> !who.owner() && (who.participant() || who.coach());
            case OWNER_LEFT, ASKED_LEFT, OWNER_BACK, UNDO -> false;
        };
    }
}
