package nl.ruimbaan.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Clock;

/** The points of a measure of the demo, as a text that one could have pasted. */
final class SamplePoints {

    private SamplePoints() {}

    /** Those that came after one day and until another, in days ago. */
    static String between(SampleText text, Timeline timeline, int after, int until) {
        LocalDate last = timeline.day(until);
        LocalDate before = after == Integer.MAX_VALUE ? LocalDate.EPOCH : timeline.day(after);
        return lines(text, timeline).stream()
                .filter(it -> it.day().isAfter(before) && !it.day().isAfter(last))
                .map(Line::written)
                .collect(Collectors.joining("\n"));
    }

    private record Line(LocalDate day, List<?> cells) {

        String written() {
            return day + cells.stream().map(it -> ";" + it).collect(Collectors.joining());
        }
    }

    private static List<Line> lines(SampleText text, Timeline timeline) {
        List<Line> lines = new ArrayList<>();
        for (Object each : text.items("points")) {
            List<?> point = (List<?>) each;
            lines.add(new Line(timeline.day((Integer) point.get(0)), point.subList(1, 2)));
        }
        List<?> weeks = text.items("weeks");
        for (int i = 0; i < weeks.size(); i++) {
            int ago = Objects.requireNonNull(text.number("from")) - i;
            lines.add(new Line(Clock.monday(timeline.day(0)).minusWeeks(ago), (List<?>) weeks.get(i)));
        }
        return lines;
    }
}
