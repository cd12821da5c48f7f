package nl.ruimbaan.measure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.ruimbaan.sheet.ErrorWords;
import nl.ruimbaan.sheet.WrittenAmount;

/** Reads a value of a point, in the unit and of the kind of its measure. */
final class AmountCell {

    private static final Pattern PERCENT = Pattern.compile("%|procent|percent");

    private AmountCell() {}

    static WrittenAmount of(String text, MeasureKind kind, String unit) {
        if (text.isEmpty()) {
            return no("measure.refused.noValue", text);
        }
        if (ErrorWords.isOne(text)) {
            return no("measure.refused.errorWord", text);
        }
        if (text.startsWith("=")) {
            return no("measure.refused.notCalculated", text);
        }
        return switch (WrittenAmount.of(bare(text, unit))) {
            case WrittenAmount.Read number
            when number.percent() && !countsPercent(kind, unit) ->
                no(kind.isOutOf() ? "measure.refused.percentOutOf" : "measure.refused.percent", text);
            case WrittenAmount.TwoWays either
            when either.percent() && !countsPercent(kind, unit) ->
                no(kind.isOutOf() ? "measure.refused.percentOutOf" : "measure.refused.percent", text);
            case WrittenAmount.TwoWays either
            when isCertain(either, kind) -> new WrittenAmount.Read(either.whole(), either.percent(), null);
            case WrittenAmount.Unreadable no -> new WrittenAmount.Unreadable(no.key(), List.of(text));
            case WrittenAmount read -> read;
        };
    }

    /** What is counted has no decimals: 1.250 of them are a thousand and more. 1.000 may still be one. */
    private static boolean isCertain(WrittenAmount.TwoWays either, MeasureKind kind) {
        return kind != MeasureKind.XMR && kind != MeasureKind.U && !PointValue.isWhole(either.withDecimals());
    }

    private static boolean countsPercent(MeasureKind kind, String unit) {
        return kind == MeasureKind.XMR
                && PERCENT.matcher(unit.toLowerCase(Locale.ROOT)).find();
    }

    /** Without the unit behind it. */
    private static String bare(String text, String unit) {
        String small = text.toLowerCase(Locale.ROOT);
        String behind = unit.toLowerCase(Locale.ROOT);
        boolean has = !PERCENT.matcher(behind).find() && small.endsWith(behind) && small.length() > behind.length();
        return has ? text.substring(0, text.length() - behind.length()).strip() : text;
    }

    private static WrittenAmount.Unreadable no(String key, String text) {
        return new WrittenAmount.Unreadable(key, List.of(text));
    }
}
