package nl.ruimbaan.improvement;

import java.util.Map;
import nl.ruimbaan.base.Count;

/** How many improvements there are in each phase. */
public record BacklogCounts(Map<ImprovementPhase, Count> byPhase) {

    public Count of(ImprovementPhase phase) {
        return byPhase.getOrDefault(phase, Count.NONE);
    }

    public Count total() {
        long sum = byPhase.values().stream().mapToLong(Count::value).sum();
        boolean atLeast = byPhase.values().stream().anyMatch(Count::atLeast);
        return atLeast ? new Count(sum, true) : Count.upToCeiling(sum);
    }
}
