package nl.ruimbaan.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How rows come together with the points that are there.
 *
 * @param added rows that become points
 * @param changed points that take the value of a row
 * @param removed points of single cases that nothing takes the place of
 * @param leftOut how many rows do not count
 */
record Merging(List<ReadPoint> added, Map<MeasurePoint, PointValue> changed, List<MeasurePoint> removed, int leftOut) {

    /** The periods that would have two values; null when there are none. */
    static @Nullable DoubledPeriods doubled(List<ReadPoint> rows, List<MeasurePoint> there, @Nullable Twice answer) {
        var seen = there.stream().map(MeasurePoint::period).collect(Collectors.toSet());
        var twice = new TreeSet<LocalDate>();
        for (ReadPoint row : rows) {
            if (!seen.add(row.period())) {
                twice.add(row.period());
            }
        }
        return twice.isEmpty() ? null : new DoubledPeriods(twice.size(), twice.first(), answer != null);
    }

    /** @param answer null when no period comes twice */
    static Merging of(List<ReadPoint> rows, List<MeasurePoint> there, Rhythm rhythm, @Nullable Twice answer) {
        Map<LocalDate, List<ReadPoint>> byPeriod = new LinkedHashMap<>();
        rows.forEach(it ->
                byPeriod.computeIfAbsent(it.period(), key -> new ArrayList<>()).add(it));
        Map<LocalDate, List<MeasurePoint>> standing =
                there.stream().collect(Collectors.groupingBy(MeasurePoint::period));
        var merging = new Merging(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>(), 0);
        int left = 0;
        for (Map.Entry<LocalDate, List<ReadPoint>> period : byPeriod.entrySet()) {
            List<ReadPoint> coming = period.getValue();
            List<MeasurePoint> old = standing.getOrDefault(period.getKey(), List.of());
            if (answer == Twice.KEEP_BOTH || (old.isEmpty() && coming.size() == 1)) {
                merging.added.addAll(coming);
            } else if (answer == Twice.LEAVE_OUT) {
                int kept = old.isEmpty() ? 1 : 0;
                merging.added.addAll(coming.subList(0, kept));
                left += coming.size() - kept;
            } else {
                List<ReadPoint> counts =
                        rhythm == Rhythm.CASE ? coming : coming.subList(coming.size() - 1, coming.size());
                left += coming.size() - counts.size();
                merging.replace(old, counts);
            }
        }
        return new Merging(merging.added, merging.changed, merging.removed, left);
    }

    private void replace(List<MeasurePoint> old, List<ReadPoint> rows) {
        for (int i = 0; i < Math.max(old.size(), rows.size()); i++) {
            if (i >= old.size()) {
                added.add(rows.get(i));
            } else if (i >= rows.size()) {
                removed.add(old.get(i));
            } else {
                changed.put(old.get(i), rows.get(i).value());
            }
        }
    }
}
