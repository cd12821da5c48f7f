package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.math.MathContext;
import java.util.List;
import nl.ruimbaan.chart.SparklineSvg;
import nl.ruimbaan.measure.PointValue;

/** How a measure went lately, in the height of a line of text. */
class MeasureSparkline extends Composite<Span> {

    /** @param values the oldest first; at least one */
    MeasureSparkline(String measure, List<PointValue> values) {
        var words = new MeasureWords(getLocale());
        String said = getTranslation(
                "measure.lately", values.size(), words.value(values.getFirst()), words.value(values.getLast()));
        getContent().addClassName("rb-measure-lately");
        getContent()
                .getElement()
                .setProperty(
                        "innerHTML",
                        SparklineSvg.draw(
                                values.stream().map(MeasureSparkline::number).toList(), measure + ": " + said, said));
    }

    private static double number(PointValue value) {
        return value.outOf() == null
                ? value.count().doubleValue()
                : value.outOf().signum() == 0
                        ? Double.NaN
                        : value.count()
                                .divide(value.outOf(), MathContext.DECIMAL64)
                                .doubleValue();
    }
}
