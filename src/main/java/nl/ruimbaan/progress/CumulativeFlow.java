package nl.ruimbaan.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Clock;

/**
 * How many obstacles stood at each stage at the end of each day.
 *
 * @param days in order; at least two
 * @param counts a number for each day, by stage
 */
public record CumulativeFlow(List<LocalDate> days, Map<Stage, List<Integer>> counts) {

    static CumulativeFlow of(List<Round> rounds, List<LocalDate> days) {
        Map<Stage, List<Integer>> counts = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            counts.put(stage, new ArrayList<>());
        }
        for (LocalDate day : days) {
            var end = day.plusDays(1).atStartOfDay(Clock.ZONE).toInstant();
            Map<Stage, Integer> many = new EnumMap<>(Stage.class);
            for (Round round : rounds) {
                Stage stage = round.at(end);
                if (stage != null) {
                    many.merge(stage, 1, Integer::sum);
                }
            }
            counts.forEach((stage, numbers) -> numbers.add(many.getOrDefault(stage, 0)));
        }
        return new CumulativeFlow(days, counts);
    }

    /** The end of each week from the day before the first until today. */
    static List<LocalDate> ends(LocalDate monday, LocalDate today) {
        List<LocalDate> ends = new ArrayList<>();
        for (LocalDate end = monday.minusDays(1); end.isBefore(today); end = end.plusWeeks(1)) {
            ends.add(end);
        }
        ends.add(today);
        return ends;
    }

    /** Whether there is anything to draw. */
    public boolean isEmpty() {
        return counts.values().stream().flatMap(List::stream).allMatch(it -> it == 0);
    }
}
