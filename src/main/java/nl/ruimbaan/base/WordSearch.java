package nl.ruimbaan.base;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody looks for: all of these words, in any order, each anywhere in a text that is {@link Folded}.
 *
 * @param words folded, none twice; none when nothing is looked for
 */
public record WordSearch(List<String> words) {

    private static final int MOST = 20;

    /** What stands round a word in a sentence is not looked for. */
    private static final String SIGNS = "[.,;:!?()\"]+";

    public WordSearch {
        words = List.copyOf(words);
    }

    /** The words of what is typed, up to the twentieth. */
    public static WordSearch of(String typed) {
        return new WordSearch(Stream.of(Folded.text(typed).split(" "))
                .map(WordSearch::bare)
                .filter(it -> !it.isEmpty())
                .distinct()
                .limit(MOST)
                .toList());
    }

    /** Whether this text, as it was written, holds them. */
    public boolean isIn(String text) {
        String folded = Folded.text(text);
        return words.stream().allMatch(folded::contains);
    }

    /** What a statement asks of a folded column; its values come from {@link #values()}. */
    public String in(String column) {
        return words.isEmpty()
                ? "1 = 1"
                : IntStream.range(0, words.size())
                        .mapToObj(i -> Sql.like(column, name(i)))
                        .collect(Collectors.joining(" and ", "(", ")"));
    }

    /** The values of a statement with {@link #in}, by name. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            values.put(name(i), Sql.anywhere(words.get(i)));
        }
        return values;
    }

    private static String name(int i) {
        return "word" + i;
    }

    /** A word that consists of such signs alone is one. */
    private static String bare(String word) {
        String bare = word.replaceAll("^" + SIGNS + "|" + SIGNS + "$", "");
        return bare.isEmpty() ? word : bare;
    }
}
