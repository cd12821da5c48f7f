package nl.ruimbaan.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of one sort from a file of ours; capitals and accents do not count. */
final class WordList {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");

    private final Set<String> words;

    private WordList(Set<String> words) {
        this.words = words;
    }

    static WordList read(String file) {
        var in = Objects.requireNonNull(WordList.class.getResourceAsStream("/privacy/" + file), file);
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new WordList(reader.lines()
                    .filter(it -> !it.startsWith("#"))
                    .flatMap(it -> Arrays.stream(it.split(" ")))
                    .map(WordList::folded)
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String word) {
        return words.contains(folded(word));
    }

    private static String folded(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return ACCENT.matcher(apart).replaceAll("").replace('ı', 'i');
    }
}
