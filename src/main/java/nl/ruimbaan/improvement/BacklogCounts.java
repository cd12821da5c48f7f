package nl.ruimbaan.improvement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Count;

/** How many improvements there are in each phase. */
public record BacklogCounts(Map<ImprovementPhase, Count> byPhase) {

    /** Of a board's columns. */
    public static BacklogCounts of(List<ImprovementBacklog.Column> columns) {
        return new BacklogCounts(columns.stream()
                .collect(Collectors.toMap(
                        ImprovementBacklog.Column::phase,
                        ImprovementBacklog.Column::count,
                        (one, other) -> one,
                        () -> new EnumMap<>(ImprovementPhase.class))));
    }

    public Count of(ImprovementPhase phase) {
        return byPhase.getOrDefault(phase, Count.NONE);
    }

    public Count total() {
        long sum = byPhase.values().stream().mapToLong(Count::value).sum();
        boolean atLeast = byPhase.values().stream().anyMatch(Count::atLeast);
        return atLeast ? new Count(sum, true) : Count.upToCeiling(sum);
    }
}
