package nl.ruimbaan.progress;

import java.util.List;
import nl.ruimbaan.improvement.BacklogCounts;
import nl.ruimbaan.improvement.ImprovementOutcome;

/**
 * How improvements go.
 *
 * @param now how many there are in each phase
 * @param normal the last ones that became how we work, newest first
 * @param lessons the last ones that were stopped with a lesson, newest first
 */
public record Improvements(BacklogCounts now, List<ImprovementOutcome> normal, List<ImprovementOutcome> lessons) {

    /** So many of each are named. */
    static final int NAMED = 3;
}
