package nl.ruimbaan.improvement;

import static nl.ruimbaan.improvement.ImprovementVerb.ACCEPT;
import static nl.ruimbaan.improvement.ImprovementVerb.DECLINE;
import static nl.ruimbaan.improvement.ImprovementVerb.GO_BACK;
import static nl.ruimbaan.improvement.ImprovementVerb.HAND_OVER;
import static nl.ruimbaan.improvement.ImprovementVerb.MAKE_NORMAL;
import static nl.ruimbaan.improvement.ImprovementVerb.MERGE;
import static nl.ruimbaan.improvement.ImprovementVerb.STOP;
import static nl.ruimbaan.improvement.ImprovementVerb.TAKE_APART;
import static nl.ruimbaan.improvement.ImprovementVerb.TAKE_OVER;
import static nl.ruimbaan.improvement.ImprovementVerb.TAKE_UP_AGAIN;
import static nl.ruimbaan.improvement.ImprovementVerb.UNDERSTAND;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How far an improvement is. Owns the table of what leads where. */
public enum ImprovementPhase {
    IDEA,
    CHECK,
    PLAN,
    DO,
    STOPPED,
    /** It goes on in another one. */
    MERGED;

    private static final Map<ImprovementPhase, Map<ImprovementVerb, Set<ImprovementPhase>>> TABLE = Map.of(
            IDEA, Map.of(UNDERSTAND, Set.of(CHECK), STOP, Set.of(STOPPED), MERGE, Set.of(MERGED)),
            CHECK,
                    Map.of(
                            ImprovementVerb.PLAN,
                            Set.of(PLAN),
                            STOP,
                            Set.of(STOPPED),
                            MERGE,
                            Set.of(MERGED),
                            HAND_OVER,
                            Set.of(CHECK),
                            ACCEPT,
                            Set.of(CHECK),
                            DECLINE,
                            Set.of(CHECK),
                            TAKE_OVER,
                            Set.of(CHECK)),
            PLAN,
                    Map.of(
                            MAKE_NORMAL, Set.of(DO),
                            GO_BACK, Set.of(CHECK),
                            STOP, Set.of(STOPPED),
                            MERGE, Set.of(MERGED),
                            HAND_OVER, Set.of(PLAN),
                            ACCEPT, Set.of(PLAN),
                            DECLINE, Set.of(PLAN),
                            TAKE_OVER, Set.of(PLAN)),
            DO,
                    Map.of(
                            GO_BACK, EnumSet.of(CHECK, PLAN),
                            STOP, Set.of(STOPPED),
                            HAND_OVER, Set.of(DO),
                            ACCEPT, Set.of(DO),
                            DECLINE, Set.of(DO),
                            TAKE_OVER, Set.of(DO)),
            // Back to the phase that it had.
            STOPPED, Map.of(TAKE_UP_AGAIN, EnumSet.of(IDEA, CHECK, PLAN, DO)),
            MERGED, Map.of(TAKE_APART, EnumSet.of(IDEA, CHECK, PLAN)));

    private static final Set<ImprovementPhase> FINISHED = EnumSet.of(DO, STOPPED);

    private static final List<ImprovementPhase> SEEN = List.of(IDEA, CHECK, PLAN, DO, STOPPED);

    /** Those in which nobody has to do anything more. */
    static Set<ImprovementPhase> finished() {
        return EnumSet.copyOf(FINISHED);
    }

    /** Those in which one stands on a board and in a list: what went up in another one is seen there. */
    public static List<ImprovementPhase> seen() {
        return SEEN;
    }

    /** Whether it goes nowhere by itself: it stopped, or goes on in another one. */
    boolean isAside() {
        return this == STOPPED || this == MERGED;
    }

    /** Whether another one can go up in it. */
    boolean isJoinable() {
        return !isAside();
    }

    /** Those in which another one can go up in it. */
    static Set<ImprovementPhase> joinable() {
        return EnumSet.of(IDEA, CHECK, PLAN, DO);
    }

    public boolean isFinished() {
        return FINISHED.contains(this);
    }

    public String key() {
        return "improvement.phase." + name();
    }

    /** Where the verb can lead from here; empty when it cannot be done here. */
    public Set<ImprovementPhase> after(ImprovementVerb verb) {
        return TABLE.getOrDefault(this, Map.of()).getOrDefault(verb, Set.of());
    }
}
