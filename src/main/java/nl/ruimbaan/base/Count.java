package nl.ruimbaan.base;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.text.NumberFormat;
import java.util.Locale;

/** A count that stops counting at a thousand, so that it costs the same in a large archive. */
public record Count(
        long value,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean atLeast) {

    public static final int CEILING = 1_000;

    public static final Count NONE = new Count(0, false);

    /** From a count that {@link Sql#upToCeiling} made. */
    public static Count upToCeiling(long rows) {
        return rows > CEILING ? new Count(CEILING, true) : new Count(rows, false);
    }

    /** {@code 1.000+} in Dutch, {@code 1,000+} in English. */
    public String text(Locale locale) {
        String number = NumberFormat.getIntegerInstance(locale).format(value);
        return atLeast ? number + "+" : number;
    }
}
