package nl.ruimbaan.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * What somebody is typing, as it is compared with texts that are there. A word counts by what it tells ({@link Telling}), and half
 * when it is a part of a longer one or has it as a part (<i>huur</i> in <i>huurachterstand</i>). Texts are alike when the words
 * they share tell as much as two words; or as one and a half, or one, when that is most, or all, of what is typed.
 */
public final class Likeness {

    /** What a word tells is counted in these, so that half of half a word is a whole number. */
    public static final int WORD = 4;

    private static final int MOST_WORDS = 10;
    /** Per cent. */
    private static final int MOST_OF_IT = 60;

    private static final int SHORTEST = 3;
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_REST = 3;

    private final List<Wanted> wanted;

    private Likeness(List<Wanted> wanted) {
        this.wanted = wanted;
    }

    private record Wanted(Set<String> stems, int tells) {}

    /** By the words of this text that tell most; forms of one word count once. */
    public static Likeness of(String text) {
        List<Stems.Word> all = new ArrayList<>(Stems.words(text));
        all.removeIf(it -> it.text().length() < SHORTEST || Telling.of(it) == 0);
        all.sort(Comparator.comparingInt(Telling::of)
                .thenComparingInt(it -> it.text().length())
                .reversed());
        List<Wanted> wanted = new ArrayList<>();
        for (Stems.Word word : all) {
            if (wanted.size() < MOST_WORDS
                    && wanted.stream().allMatch(it -> Collections.disjoint(it.stems(), word.stems()))) {
                wanted.add(new Wanted(word.stems(), Telling.of(word)));
            }
        }
        return new Likeness(wanted);
    }

    /** Its telling words, each with its stems; none while there is too little to go by. */
    public List<Set<String>> words() {
        return wanted.stream().map(Wanted::stems).toList();
    }

    /** Those that are alike at all, the most alike first, and of as many in the order that they have; at most so many. */
    public static <T> List<T> most(int most, List<T> found, ToIntFunction<T> alike) {
        return found.stream()
                .filter(it -> alike.applyAsInt(it) > 0)
                .sorted(Comparator.comparingInt(alike).reversed())
                .limit(most)
                .toList();
    }

    /** How much the text with these stems is like it; 0 when it is not. */
    public int with(Collection<String> stems) {
        Set<String> theirs = new HashSet<>(stems);
        int shared = wanted.stream().mapToInt(it -> shared(it, theirs)).sum();
        return isEnough(shared) ? shared : 0;
    }

    private boolean isEnough(int shared) {
        int all = wanted.stream().mapToInt(Wanted::tells).sum();
        return shared >= 2 * WORD
                || (2 * shared >= 3 * WORD && 100 * shared >= MOST_OF_IT * all)
                || (shared >= WORD && shared == all);
    }

    private static int shared(Wanted word, Set<String> theirs) {
        if (!Collections.disjoint(word.stems(), theirs)) {
            return word.tells();
        }
        boolean part = word.stems().stream()
                .anyMatch(mine -> theirs.stream().anyMatch(it -> isPart(mine, it) || isPart(it, mine)));
        return part ? word.tells() / 2 : 0;
    }

    private static boolean isPart(String part, String whole) {
        return part.length() >= SHORTEST_PART
                && whole.length() >= part.length() + SHORTEST_REST
                && (whole.startsWith(part) || whole.endsWith(part));
    }
}
