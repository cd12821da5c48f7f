package nl.ruimbaan.words;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** How much a word tells about what a text is about: nothing (<i>eigen</i>), half (<i>klant</i>), or all that a word can. */
final class Telling {

    private static final Set<String> LITTLE = stems("little.txt");
    private static final Set<String> EVERYWHERE = stems("everywhere.txt");

    private Telling() {}

    private static Set<String> stems(String file) {
        Set<String> stems = new HashSet<>();
        WordFile.lines(file)
                .forEach(line -> Arrays.stream(line.split(" "))
                        .forEach(word -> Stems.ofWord(word).forEach(stems::add)));
        return stems;
    }

    static int of(Stems.Word word) {
        if (!Collections.disjoint(word.stems(), LITTLE)) {
            return 0;
        }
        return Collections.disjoint(word.stems(), EVERYWHERE) ? Likeness.WORD : Likeness.WORD / 2;
    }
}
