package nl.ruimbaan.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Of a Dutch word the forms that stemmers do not bring it to: the infinitive of a strong verb (<i>afgesproken</i>, <i>afspraak</i>:
 * <i>afspreken</i>), of the third person and the weak participle the bare verb (<i>belt</i>: <i>bel</i>; <i>verhuisd</i>:
 * <i>verhuis</i>), and what a verb on <i>-eren</i> is made of (<i>controleren</i>: <i>controle</i>).
 */
final class WordForms {

    /** What may stand before a verb; twice, too: <i>door</i> and <i>ver</i> before <i>binden</i>. */
    private static final List<String> BEFORE = List.of(
            "achter samen terug tegen onder tussen langs binnen over door voor weer mee aan bij her ont toe uit ver vol weg af be in na om op"
                    .split(" "));

    private static final Pattern THIRD_PERSON = Pattern.compile("[a-z]{2,}[^t]t");
    private static final Pattern PARTICIPLE = Pattern.compile("(?:be|ge|her|ont|ver|onder|over)[a-z]{2,}[^d]d");
    private static final int SHORTEST_ON_EREN = 7;

    private static final Map<String, String> WHOLE = new HashMap<>();
    private static final Map<String, String> AFTER = new HashMap<>();

    static {
        WordFile.lines("irregular.txt").forEach(WordForms::learn);
    }

    private WordForms() {}

    private static void learn(String line) {
        String[] word = line.split(":", 2);
        String[] forms = word[1].split("/", 2);
        Arrays.stream(forms[0].strip().split(" ")).forEach(form -> {
            WHOLE.put(form, word[0]);
            AFTER.put(form, word[0]);
            if (form.startsWith("ge")) {
                AFTER.putIfAbsent(form.substring(2), word[0]);
            }
        });
        if (forms.length > 1) {
            Arrays.stream(forms[1].strip().split(" ")).forEach(form -> AFTER.put(form, word[0]));
        }
    }

    /** Other words of which it is a form. */
    static Set<String> of(String word) {
        Set<String> forms = new LinkedHashSet<>();
        if (WHOLE.containsKey(word)) {
            forms.add(WHOLE.get(word));
        }
        forms.addAll(afterOther(word));
        if (THIRD_PERSON.matcher(word).matches() || PARTICIPLE.matcher(word).matches()) {
            forms.add(word.substring(0, word.length() - 1));
        }
        if (word.length() >= SHORTEST_ON_EREN && word.endsWith("eren")) {
            forms.add(word.substring(0, word.length() - 4) + "eer");
        }
        return forms;
    }

    private static Set<String> afterOther(String word) {
        Set<String> forms = new LinkedHashSet<>();
        BEFORE.stream().filter(word::startsWith).forEach(before -> {
            String rest = word.substring(before.length());
            Stream.concat(Stream.ofNullable(AFTER.get(rest)), afterOther(rest).stream())
                    .forEach(it -> forms.add(before + it));
        });
        return forms;
    }

    /** What a verb on <i>-eren</i> is about, of its stem. */
    static String noun(String stem) {
        return stem.length() >= SHORTEST_ON_EREN && stem.endsWith("eer") ? stem.substring(0, stem.length() - 2) : stem;
    }
}
