package nl.ruimbaan.improvement;

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
    HAND_OVER,
    TAKE_OVER;

    public String key() {
        return "improvement.verb." + name();
    }

    /** Whether the rules of the method leave this to them, apart from the phase (but for a proposer, who stops only an idea). */
    boolean isFor(Concerned who, ImprovementPhase phase) {
        return switch (this) {
            case UNDERSTAND, TAKE_UP_AGAIN -> true;
            case PLAN, MAKE_NORMAL, GO_BACK, HAND_OVER -> who.owner();
            case STOP -> who.owner() || who.coach() || (who.proposer() && phase == ImprovementPhase.IDEA);
            case TAKE_OVER -> !who.owner() && (who.participant() || who.coach());
        };
    }
}
