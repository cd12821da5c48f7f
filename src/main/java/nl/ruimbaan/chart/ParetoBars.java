package nl.ruimbaan.chart;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The bars of a Pareto in their order. */
final class ParetoBars {

    private ParetoBars() {}

    /** The most frequent ones; of more than {@code most}, the rest is one bar at the end. What never happened has none. */
    static List<ParetoBar> few(List<ParetoBar> all, int most, ParetoWords words) {
        List<ParetoBar> sorted = all.stream()
                .filter(it -> it.total() > 0)
                .sorted(Comparator.comparingInt(ParetoBar::total).reversed().thenComparing(ParetoBar::label))
                .toList();
        if (sorted.size() <= most) {
            return sorted;
        }
        List<ParetoBar> few = new ArrayList<>(sorted.subList(0, most - 1));
        List<ParetoBar> rest = sorted.subList(most - 1, sorted.size());
        String name = words.others()
                .replace("{0}", NumberFormat.getIntegerInstance(words.locale()).format(rest.size()));
        few.add(rest.stream().reduce(new ParetoBar(name, 0, 0, 0, null), (one, other) -> one.with(other, name)));
        return few;
    }
}
