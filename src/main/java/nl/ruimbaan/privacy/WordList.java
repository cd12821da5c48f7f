package nl.ruimbaan.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Folded;

/** Words of one sort from a file of ours; capitals and accents do not count. */
final class WordList {

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
                    .map(Folded::text)
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String word) {
        return words.contains(Folded.text(word));
    }
}
