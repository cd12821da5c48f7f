package nl.ruimbaan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ruimbaan.base.Folded;
import nl.ruimbaan.words.Stems;
import nl.ruimbaan.words.WordAnalyzer;

/**
 * What somebody looks for, as it was typed.
 *
 * @param parts in their order, at most {@link #MOST}
 * @param begun whether the last word may go on: nothing was typed after it yet
 */
record Typed(List<Part> parts, boolean begun) {

    static final int MOST = 20;

    /** Sentences of all kinds hold them, and they say the opposite. */
    private static final Set<String> NEGATIONS = Set.of(
            "niet", "geen", "nooit", "zonder", "niets", "niemand", "nergens", "not", "no", "never", "without",
            "nothing", "nobody");

    private static final Pattern PART = Pattern.compile("\"([^\"]+)\"?|([^\\s\"]+)");
    private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,18})[.,;:!?]*");

    /** Something that is looked for. */
    sealed interface Part {}

    /**
     * A word, folded.
     *
     * @param little whether it says little by itself: it need not be found when another word is
     */
    record Word(String text, boolean little) implements Part {}

    /** What was written with a hyphen: its words, or all of them as one. */
    record Hyphened(List<String> words) implements Part {
        String joined() {
            return String.join("", words);
        }
    }

    /** Words between quotation marks, which must stand like this. */
    record Phrase(List<String> words) implements Part {}

    /**
     * The number of an item.
     *
     * @param word whether it may be a word of a text too: it was written without the sign for a number
     */
    record ItemNumber(long number, String text, boolean word) implements Part {}

    Typed {
        parts = List.copyOf(parts);
    }

    static Typed of(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher part = PART.matcher(Folded.text(text));
        while (part.find()) {
            if (part.group(1) != null) {
                phrase(WordAnalyzer.words(part.group(1)), parts);
            } else {
                word(part.group(2), parts);
            }
        }
        return new Typed(
                parts.stream().distinct().limit(MOST).toList(),
                !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length())));
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** All of its words, in their order. */
    List<String> words() {
        return parts.stream()
                .flatMap(it -> switch (it) {
                    case Word word -> List.of(word.text()).stream();
                    case Hyphened hyphened -> hyphened.words().stream();
                    case Phrase phrase -> phrase.words().stream();
                    case ItemNumber number -> List.of(number.text()).stream();
                })
                .toList();
    }

    private static void phrase(List<String> words, List<Part> parts) {
        if (words.size() == 1) {
            parts.add(word(words.getFirst()));
        } else if (!words.isEmpty()) {
            parts.add(new Phrase(words));
        }
    }

    private static void word(String typed, List<Part> parts) {
        Matcher number = NUMBER.matcher(typed);
        List<String> words = WordAnalyzer.words(typed);
        if (number.matches()) {
            parts.add(new ItemNumber(Long.parseLong(number.group(1)), number.group(1), !typed.startsWith("#")));
        } else if (words.size() > 1 && typed.matches("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)+\\W*")) {
            parts.add(new Hyphened(words));
        } else {
            words.forEach(it -> parts.add(word(it)));
        }
    }

    private static Word word(String text) {
        return new Word(text, Stems.isCommon(text) && !NEGATIONS.contains(text));
    }
}
