package nl.ruimbaan.base;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The forms in which whole numbers are written, in small letters without accents. */
final class NumberWords {

    /** The number in group 1; nothing but zeros after a comma or point. */
    static final Pattern WHOLE = Pattern.compile("([-+]?\\d{1,9})(?:[.,]0{0,2})?");

    /** The numbers that people write as a word. */
    static final Map<String, Integer> ALL = words(
            "nul geen zero none",
            "een one",
            "twee two",
            "drie three",
            "vier four",
            "vijf five",
            "zes six",
            "zeven seven",
            "acht eight",
            "negen nine",
            "tien ten",
            "elf eleven",
            "twaalf twelve");

    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(?:[ .,']\\d{3})+(?:[.,]\\d+)?");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d*[.,]\\d+|\\d* ?[¼½¾]");
    private static final Pattern SEVERAL = Pattern.compile(".*\\d\\D+\\d.*");
    private static final Pattern LARGE = Pattern.compile("[-+]?\\d{10,}");

    private NumberWords() {}

    /** The key of the sentence that says why this is no whole number. */
    static String complaint(String text) {
        if (GROUPED.matcher(text).matches()) {
            return "written.number.grouped";
        }
        if (DECIMAL.matcher(text).matches()) {
            return "written.number.whole";
        }
        if (SEVERAL.matcher(text).matches()) {
            return "written.number.several";
        }
        return LARGE.matcher(text).matches() ? "written.number.large" : "written.number.unread";
    }

    private static Map<String, Integer> words(String... lines) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < lines.length; i++) {
            for (String word : lines[i].split(" ", -1)) {
                numbers.put(word, i);
            }
        }
        return Map.copyOf(numbers);
    }
}
