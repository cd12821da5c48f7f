package nl.ruimbaan.base.ui.figure;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ruimbaan.base.CsvFile;
import nl.ruimbaan.chart.ChartPeriod;
import nl.ruimbaan.chart.ChartPoint;
import nl.ruimbaan.chart.PointSpan;
import nl.ruimbaan.spc.ChartKind;
import nl.ruimbaan.spc.NaturalLimits;
import nl.ruimbaan.spc.Observation;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.spc.SignalRules;

/** All that a control chart draws, as rows for a spreadsheet: who calculates it again comes to the same limits. */
final class ChartRows {

    /** A share of a third has more decimals than a chart shows. */
    private static final int DECIMALS = 6;

    private final ChartKind kind;
    private final Locale locale;
    private final NumberFormat numbers;

    private ChartRows(ChartKind kind, Locale locale) {
        this.kind = kind;
        this.locale = locale;
        numbers = NumberFormat.getNumberInstance(locale);
        numbers.setMaximumFractionDigits(DECIMALS);
        // A sign between thousands would make it a word.
        numbers.setGroupingUsed(false);
    }

    static List<List<String>> of(Plotted plotted, String unit, Locale locale) {
        Period first = plotted.periods().getFirst().period();
        var rows = new ChartRows(first.kind(), locale);
        List<List<String>> all = new ArrayList<>();
        all.add(rows.head(plotted.span(), unit, first.rules()));
        for (ChartPeriod period : plotted.periods()) {
            for (int i = 0; i < period.points().size(); i++) {
                all.add(rows.row(period, i));
            }
        }
        return all;
    }

    private List<String> head(PointSpan span, String unit, SignalRules rules) {
        List<String> head = new ArrayList<>();
        head.add(say("chart.csv.from." + span));
        head.add(say("chart.csv.what"));
        if (kind.isOutOf()) {
            head.add(say("chart.csv.count"));
            head.add(say("chart.csv.outOf"));
        }
        head.add(kind.isProportion() ? say("chart.csv.percentage") : unit);
        head.addAll(List.of(
                say("chart.average"),
                say("chart.lower"),
                say("chart.upper"),
                say("chart.table.signal." + rules),
                say("chart.csv.ghosted"),
                say("chart.csv.step")));
        return head;
    }

    private List<String> row(ChartPeriod shown, int place) {
        Period period = shown.period();
        ChartPoint point = shown.points().get(place);
        Observation observation = period.points().get(place);
        List<String> row = new ArrayList<>();
        row.add(CsvFile.day(point.day(), locale));
        row.add(point.label());
        if (kind.isOutOf()) {
            row.add(numbers.format(observation.count()));
            row.add(numbers.format(observation.outOf()));
        }
        row.add(number(observation.value()));
        if (period.limitsOfEach().isEmpty()) {
            row.addAll(List.of("", "", ""));
        } else {
            NaturalLimits limits = period.limitsOfEach().get(place);
            row.addAll(List.of(number(limits.centre()), number(limits.lower()), number(limits.upper())));
        }
        row.add(SignalWords.of(period.signals().get(place), period.rules()));
        row.add(observation.ghosted() ? say("chart.csv.yes") : "");
        row.add(place == 0 ? shown.reason() : "");
        return row;
    }

    private String number(double value) {
        return numbers.format(kind.isProportion() ? 100 * value : value);
    }

    private static String say(String key) {
        return I18NProvider.translate(key);
    }
}
