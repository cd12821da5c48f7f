package nl.ruimbaan.words;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that people use for one thing, such as <i>faalvraag</i> for <i>foutvraag</i>: who looks for the one finds the other. */
public final class Synonyms {

    private static final Map<String, Set<String>> BY_STEM = new HashMap<>();

    static {
        WordFile.lines("synonyms.txt").forEach(line -> learn(List.of(line.split(" "))));
    }

    private Synonyms() {}

    private static void learn(List<String> alike) {
        for (String word : alike) {
            Stems.ofWord(word)
                    .forEach(stem -> BY_STEM.computeIfAbsent(stem, it -> new LinkedHashSet<>())
                            .addAll(alike));
        }
    }

    /** The other words for this one, folded; none when there are none. */
    public static Set<String> of(String word) {
        Set<String> others = new LinkedHashSet<>();
        Stems.known(word).forEach(stem -> others.addAll(BY_STEM.getOrDefault(stem, Set.of())));
        others.remove(word);
        return others;
    }
}
