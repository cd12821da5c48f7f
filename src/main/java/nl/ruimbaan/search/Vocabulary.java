package nl.ruimbaan.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Supplier;
import nl.ruimbaan.base.Writes;
import nl.ruimbaan.words.Stems;
import nl.ruimbaan.words.WordAnalyzer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What is known of texts without standing in them, by the words that people have for it, in Dutch and in English: <i>foutvraag</i>
 * finds stories that were judged so, the name of a team what is told there.
 */
@Component
class Vocabulary {

    private static final String TRANSLATIONS = "vaadin-i18n.translations";
    private static final List<ResourceBundle> LANGUAGES = List.of(
            ResourceBundle.getBundle(TRANSLATIONS, Locale.ROOT),
            ResourceBundle.getBundle(TRANSLATIONS, Locale.ENGLISH));
    private static final int SHORTEST_BEGINNING = 3;

    private final ObjectProvider<KnownFacts> sources;
    private final Supplier<Map<String, Set<String>>> byStem;

    Vocabulary(ObjectProvider<KnownFacts> sources, Writes writes) {
        this.sources = sources;
        byStem = writes.remember(this::read);
    }

    /** As it is now, for all words of one search. */
    Map<String, Set<String>> known() {
        return byStem.get();
    }

    /** The facts that have this word in a name of theirs, in any form, or a longer word that begins with it. */
    static Set<String> meantBy(Map<String, Set<String>> known, String word, Set<String> stems) {
        Set<String> facts = new LinkedHashSet<>();
        stems.forEach(it -> facts.addAll(known.getOrDefault(it, Set.of())));
        if (facts.isEmpty() && word.length() >= SHORTEST_BEGINNING) {
            known.forEach((stem, its) -> {
                if (stem.startsWith(word)) {
                    facts.addAll(its);
                }
            });
        }
        return facts;
    }

    private Map<String, Set<String>> read() {
        Map<String, Set<String>> found = new HashMap<>();
        sources.stream().forEach(source -> {
            source.words().forEach(key -> names(key).forEach(name -> learn(key, name, found)));
            source.names().forEach((fact, name) -> learn(fact, name, found));
        });
        return found;
    }

    private static List<String> names(String key) {
        List<String> names = new ArrayList<>();
        LANGUAGES.forEach(it -> names.add(it.getString(key)));
        return names;
    }

    private static void learn(String fact, String name, Map<String, Set<String>> found) {
        for (String word : new HashSet<>(WordAnalyzer.words(name))) {
            if (!Stems.isCommon(word)) {
                Stems.known(word)
                        .forEach(stem -> found.computeIfAbsent(stem, it -> new LinkedHashSet<>())
                                .add(fact));
            }
        }
    }
}
