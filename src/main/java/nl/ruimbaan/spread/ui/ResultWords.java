package nl.ruimbaan.spread.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.util.Locale;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.measure.MeasureKind;
import nl.ruimbaan.spread.Result;
import nl.ruimbaan.spread.Side;

/** Before and after in words, in the reader's language. */
final class ResultWords {

    private final Locale locale;

    ResultWords(Locale locale) {
        this.locale = locale;
    }

    /** <em>Eerst 37% (van 812 klanten). Sinds 1 juni 59% (van 143 klanten).</em> */
    String sentence(Result.Figures figures) {
        return I18NProvider.translate(
                "result.sentence",
                said(figures, figures.before()),
                Days.inWords(figures.since(), locale),
                said(figures, figures.after()));
    }

    /** The mean, the share or the rate alone. */
    String value(MeasureKind kind, Side side) {
        NumberFormat format = kind.chart().isProportion()
                ? NumberFormat.getPercentInstance(locale)
                : NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(side.value());
    }

    private String said(Result.Figures figures, Side side) {
        MeasureKind kind = figures.kind();
        String value = value(kind, side);
        if (kind.chart().isProportion()) {
            return I18NProvider.translate("result.share", value, number(side.outOf()), figures.unit());
        }
        return I18NProvider.translate("result.mean", value, figures.unit(), number(side.points()));
    }

    private String number(double number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }
}
