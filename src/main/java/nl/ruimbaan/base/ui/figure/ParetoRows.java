package nl.ruimbaan.base.ui.figure;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ruimbaan.chart.ParetoBar;

/** All that a Pareto counts, the most frequent first, as rows for a table and a spreadsheet. */
final class ParetoRows {

    private ParetoRows() {}

    static List<List<String>> of(List<ParetoBar> bars, Locale locale) {
        NumberFormat whole = NumberFormat.getIntegerInstance(locale);
        // A sign between thousands would make it a word.
        whole.setGroupingUsed(false);
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of("type", "value", "failure", "unknown", "total")
                .map(it -> I18NProvider.translate("chart.pareto." + it))
                .toList());
        ordered(bars)
                .forEach(it -> rows.add(List.of(
                        it.label(),
                        whole.format(it.value()),
                        whole.format(it.failure()),
                        whole.format(it.unknown()),
                        whole.format(it.total()))));
        return rows;
    }

    static List<ParetoBar> ordered(List<ParetoBar> bars) {
        return bars.stream()
                .sorted(Comparator.comparingInt(ParetoBar::total).reversed().thenComparing(ParetoBar::label))
                .toList();
    }
}
