package nl.ruimbaan.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.WrittenText;
import org.jspecify.annotations.Nullable;

/**
 * A number with or without decimals as somebody wrote it: {@code 12}, {@code -3}, {@code 12,5}, {@code 12.5}, {@code 1.234,5},
 * {@code 1 234 567}, {@code 1'000}, {@code 12,5%}. Which of comma and point cuts off the decimals is read from the number
 * itself; {@code 1.000} and {@code 1,250} do not tell, and are never guessed.
 */
public sealed interface WrittenAmount {

    /** What stands before the decimals. */
    enum Sign {
        COMMA(','),
        POINT('.');

        private final char character;

        Sign(char character) {
            this.character = character;
        }

        /** The other one, which then parts the thousands. */
        Sign other() {
            return this == COMMA ? POINT : COMMA;
        }
    }

    /**
     * It means this number.
     *
     * @param percent whether a percent sign stands behind it: 12.5 for {@code 12,5%}
     * @param proves the sign before the decimals, where the number can be read with no other; null when it proves none
     */
    record Read(
            BigDecimal number, boolean percent, @Nullable Sign proves) implements WrittenAmount {}

    /** It means one number or another, and only who wrote it knows which. */
    record TwoWays(String text, BigDecimal whole, BigDecimal withDecimals, Sign decimalsAfter, boolean percent)
            implements WrittenAmount {

        /** What it means where this sign stands before the decimals. */
        public Read in(Sign sign) {
            return new Read(sign == decimalsAfter ? withDecimals : whole, percent, null);
        }
    }

    /**
     * It means no number.
     *
     * @param key translation key of a sentence that says why and what to do, with the text as its first argument
     */
    record Unreadable(String key, List<Object> args) implements WrittenAmount {

        public Refusal at(String field) {
            return new Refusal(field, key, args);
        }
    }

    /** More digits than a person means. */
    int LONGEST = 15;

    /**
     * Reads what is written.
     *
     * @param text not blank: nothing written is not a number, and whoever asks knows what it means
     */
    static WrittenAmount of(String text) {
        String plain = WrittenText.fold(text);
        boolean percent = plain.endsWith("%");
        String bare = percent ? plain.substring(0, plain.length() - 1).strip() : plain;
        Matcher number = Forms.NUMBER.matcher(bare);
        if (!number.matches()) {
            return new Unreadable("written.amount.unread", List.of(WrittenText.quoted(text)));
        }
        if (bare.replaceAll("\\D", "").length() > LONGEST) {
            return new Unreadable("written.amount.large", List.of(WrittenText.quoted(text)));
        }
        return Forms.read(number.group(1), number.group(2), text, percent);
    }

    /** The forms in which numbers are written. */
    final class Forms {

        private static final Pattern NUMBER = Pattern.compile("([-+]?)((?:\\d[\\d.,' ]*)?\\d|[.,]\\d+)");
        private static final Pattern GROUPS = Pattern.compile("[1-9]\\d{0,2}(?:([ '])\\d{3})(?:\\1\\d{3})*");

        private Forms() {}

        private static WrittenAmount read(String minus, String digits, String text, boolean percent) {
            for (Sign sign : Sign.values()) {
                int at = digits.indexOf(sign.character);
                boolean last = at >= 0 && digits.indexOf(sign.character, at + 1) < 0;
                boolean before = at >= 0 && digits.indexOf(sign.other().character, at) < 0;
                if (last && before) {
                    return withOne(sign, minus, digits.substring(0, at), digits.substring(at + 1), text, percent);
                }
            }
            for (Sign sign : Sign.values()) {
                if (isGrouped(digits, sign.other().character)) {
                    return new Read(number(minus, digits, ""), percent, sign);
                }
            }
            return isWhole(digits) || GROUPS.matcher(digits).matches()
                    ? new Read(number(minus, digits, ""), percent, null)
                    : no(text);
        }

        /** One sign that may stand before decimals, and nothing of the other kind behind it. */
        private static WrittenAmount withOne(
                Sign sign, String minus, String whole, String decimals, String text, boolean percent) {
            if (!isWhole(decimals)) {
                return no(text);
            }
            boolean grouped = isGrouped(whole, sign.other().character)
                    || GROUPS.matcher(whole).matches();
            if (!whole.isEmpty() && !isWhole(whole) && !grouped) {
                return no(text);
            }
            BigDecimal read = number(minus, whole, decimals);
            if (!grouped && decimals.length() == 3 && whole.matches("[1-9]\\d{0,2}")) {
                return new TwoWays(WrittenText.quoted(text), number(minus, whole + decimals, ""), read, sign, percent);
            }
            return new Read(read, percent, sign);
        }

        private static boolean isGrouped(String digits, char by) {
            return digits.matches("[1-9]\\d{0,2}(?:" + Pattern.quote(String.valueOf(by)) + "\\d{3})+");
        }

        private static boolean isWhole(String digits) {
            return digits.matches("\\d+");
        }

        private static BigDecimal number(String minus, String whole, String decimals) {
            String bare = whole.replaceAll("\\D", "");
            return new BigDecimal(("-".equals(minus) ? "-" : "")
                    + (bare.isEmpty() ? "0" : bare)
                    + (decimals.isEmpty() ? "" : "." + decimals));
        }

        private static Unreadable no(String text) {
            return new Unreadable("written.amount.unread", List.of(WrittenText.quoted(text)));
        }
    }
}
