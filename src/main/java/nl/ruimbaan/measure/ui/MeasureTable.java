package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.ruimbaan.base.ui.figure.ChartTable;
import nl.ruimbaan.measure.MeasureChart;
import nl.ruimbaan.measure.MeasurePage;
import nl.ruimbaan.measure.MeasurePoint;
import nl.ruimbaan.spc.Signal;

/** The points that are drawn, in words and numbers, the newest first. */
class MeasureTable extends Composite<Div> {

    MeasureTable(MeasurePage page, MeasureChart chart, Locale locale) {
        var words = new MeasureWords(locale);
        var table = new ChartTable(
                chart.rules(),
                page.text().unit(),
                getTranslation("measure.table.period"),
                getTranslation("measure.table.ghosted"));
        getContent().add(table);
        List<Set<Signal>> signals = new ArrayList<>();
        chart.series().stretches().forEach(it -> signals.addAll(it.period().signals()));
        for (int i = chart.points().size() - 1; i >= 0; i--) {
            MeasurePoint point = chart.points().get(i);
            table.add(
                    words.value(point.value()),
                    signals.get(i),
                    new Text(words.period(Objects.requireNonNull(page.text().rhythm()), point.period())),
                    new Text(point.ghostedWhy() == null ? "" : point.ghostedWhy()));
        }
    }
}
