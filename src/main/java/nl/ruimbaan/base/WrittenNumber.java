package nl.ruimbaan.base;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole number as somebody wrote it: {@code 3}, {@code +3}, {@code 3,0}, {@code drie}, {@code 3x}, {@code 3 dagen}. Digits are never
 * joined over anything that stands between them: {@code 3 à 4} is not 34, and {@code 3,5} is not 35.
 */
public sealed interface WrittenNumber {

    /** What is counted; its words may stand after the number. */
    enum Unit {
        TIMES("x|×|maal|keer|times?"),
        DAYS("d|dag|dagen|days?"),
        DEMANDS("klantvra(?:ag|gen)|vra(?:ag|gen)|demands?"),
        NONE("(?!)");

        private final Pattern after;

        Unit(String words) {
            after = Pattern.compile(" ?(?:" + words + ")\\.?$");
        }
    }

    /** It means this number. */
    record Read(int number) implements WrittenNumber {}

    /**
     * It means no whole number, or not surely one.
     *
     * @param key translation key of a sentence that says why and what to do, with the text as its first argument
     */
    record Unreadable(String key, List<Object> args) implements WrittenNumber {

        public Refusal at(String field) {
            return new Refusal(field, key, args);
        }
    }

    /**
     * What is written, read as a number of this unit.
     *
     * @param text not blank: nothing written is not a number, and whoever asks knows what it means
     */
    static WrittenNumber of(String text, Unit unit) {
        String bare = unit.after.matcher(WrittenText.fold(text)).replaceFirst("");
        Integer word = NumberWords.ALL.get(bare);
        if (word != null) {
            return new Read(word);
        }
        Matcher whole = NumberWords.WHOLE.matcher(bare);
        return whole.matches()
                ? new Read(Integer.parseInt(whole.group(1)))
                : new Unreadable(NumberWords.complaint(bare), List.of(WrittenText.quoted(text)));
    }
}
