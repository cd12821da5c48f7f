package nl.ruimbaan.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.ruimbaan.base.Folded;

/** A list of words of ours. */
final class WordFile {

    private WordFile() {}

    /** Its lines, folded, without remarks. */
    static List<String> lines(String name) {
        var in = Objects.requireNonNull(WordFile.class.getResourceAsStream("/words/" + name), name);
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(it -> !it.startsWith("#"))
                    .map(Folded::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
