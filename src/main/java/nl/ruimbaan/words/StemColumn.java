package nl.ruimbaan.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A column that keeps the stems of a text, each between spaces: a statement counts in it how many words a row shares with what
 * somebody types, so that only those that share most are weighed.
 */
public final class StemColumn {

    private static final int LONGEST = 4_000;
    private static final int SHORTEST_PART = 4;

    private StemColumn() {}

    /** What it keeps of these texts together, as much as there is room for. */
    public static String of(String... texts) {
        var kept = new StringBuilder(" ");
        for (String stem : Stems.of(String.join("\n", texts))) {
            if (kept.length() + stem.length() < LONGEST) {
                kept.append(stem).append(' ');
            }
        }
        return kept.toString();
    }

    /** The stems that it kept. */
    public static List<String> stems(String kept) {
        return List.of(kept.strip().split(" "));
    }

    /**
     * Counts in a statement how many of these words the column holds, in any form; a long one also as a part.
     *
     * @param values gets what the statement needs by name
     */
    public static String shared(Likeness like, String column, Map<String, Object> values) {
        return like.words().stream().map(it -> holds(it, column, values)).collect(Collectors.joining(" + "));
    }

    private static String holds(Set<String> stems, String column, Map<String, Object> values) {
        List<String> any = new ArrayList<>();
        for (String stem : stems) {
            String name = "stem" + values.size();
            any.add("position(:" + name + " in " + column + ") > 0");
            values.put(name, stem.length() < SHORTEST_PART ? " " + stem + " " : stem);
        }
        return "case when " + String.join(" or ", any) + " then 1 else 0 end";
    }
}
