package nl.ruimbaan.progress;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.improvement.ImprovementPhase;
import nl.ruimbaan.obstacle.ObstacleState;

/** How far a red thread is, for who began it. */
public enum ThreadStage {
    TOLD,
    NAMED,
    PICKED_UP,
    GONE,
    CUSTOMER_TOLD;

    /** What is in none of these goes its way again. */
    private static final Set<ObstacleState> NO_MORE = EnumSet.of(ObstacleState.WITHDRAWN, ObstacleState.MERGED);

    private static final Set<ImprovementPhase> BUSY = EnumSet.of(ImprovementPhase.CHECK, ImprovementPhase.PLAN);

    /** Where it is: gone is it when every obstacle in it is, or without one when an improvement is how we work. */
    static ThreadStage of(Collection<ItemView> thread, boolean customerTold) {
        List<ObstacleState> obstacles = states(thread);
        List<ImprovementPhase> improvements = phases(thread);
        boolean gone = obstacles.isEmpty()
                ? improvements.contains(ImprovementPhase.DO)
                : obstacles.stream().allMatch(ObstacleState::isGone);
        if (gone) {
            return customerTold ? CUSTOMER_TOLD : GONE;
        }
        if (obstacles.stream().anyMatch(it -> it != ObstacleState.REPORTED)
                || improvements.stream().anyMatch(it -> BUSY.contains(it) || it == ImprovementPhase.DO)) {
            return PICKED_UP;
        }
        return obstacles.isEmpty() && improvements.isEmpty() ? TOLD : NAMED;
    }

    /** What is told to a customer began with a story; what was only reported or proposed did not. */
    static List<ThreadStage> way(Collection<ItemView> thread) {
        return thread.stream().anyMatch(it -> it.ref().kind() == ItemKind.STORY)
                ? List.of(values())
                : List.of(NAMED, PICKED_UP, GONE);
    }

    private static List<ObstacleState> states(Collection<ItemView> thread) {
        return thread.stream()
                .filter(it -> it.ref().kind() == ItemKind.OBSTACLE)
                .map(it -> ObstacleState.valueOf(it.state()))
                .filter(it -> !NO_MORE.contains(it))
                .toList();
    }

    private static List<ImprovementPhase> phases(Collection<ItemView> thread) {
        return thread.stream()
                .filter(it -> it.ref().kind() == ItemKind.IMPROVEMENT)
                .map(it -> ImprovementPhase.valueOf(it.state()))
                .filter(it -> it != ImprovementPhase.STOPPED && it != ImprovementPhase.MERGED)
                .toList();
    }
}
