package nl.ruimbaan.shell;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The letters that stand for a name: those with which its words begin. */
final class Initials {

    private static final int MOST = 3;

    private Initials() {}

    static String of(String name) {
        return Stream.of(name.strip().split("\\s+"))
                .filter(it -> !it.isEmpty())
                .map(it -> Character.toString(it.codePointAt(0)).toUpperCase(Locale.ROOT))
                .limit(MOST)
                .collect(Collectors.joining());
    }
}
