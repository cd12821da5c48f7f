package nl.ruimbaan.obstacle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.base.Stems;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.privacy.HiddenTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds open obstacles that share words with what somebody is typing, in whatever form, so that the same one is not reported
 * twice. Looks in each state at those that moved last and at those that hit somebody last, and no further: the cost does not
 * grow with the board.
 */
@ApplicationService
public class SimilarObstacles {

    static final int MOST = 3;

    private static final int WORDS = 8;
    private static final int SHORTEST = 3;
    private static final int LOOKED_AT = 300;
    private static final int HEARD_OF = 100;

    /** As a range, so that an index begins there and does not walk past all that never hit anybody. */
    private static final String EVER_HEARD_OF = " and heard_at >= timestamp with time zone '2000-01-01 00:00:00+00'";

    /** Words that say nothing about what stands in the way. */
    private static final Set<String> COMMON = Set.of("""
            daarom daardoor doet drie eerst elk elke gaan gaat haalt heel klant klanten kom komen komt krijg krijgen krijgt
            kunt lukt maak maakt maken mag moeten nooit onze soms staan staat steeds terug twee vaak via waar waardoor
            wanneer weer wel werk werken werkt zit zitten
            always can customer customers ever every first get gets goes keep keeps make makes may must need needs never
            one still two want wants will work works
            """.strip().split("\\s+"));

    private static final String RECENT = Arrays.stream(ObstacleState.values())
            .filter(ObstacleState::isOpen)
            .flatMap(state -> Stream.of(
                    newest(state, "", "moved_at", LOOKED_AT), newest(state, EVER_HEARD_OF, "heard_at", HEARD_OF)))
            .collect(Collectors.joining(" union "));

    private final JdbcClient jdbc;

    SimilarObstacles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * At most three, the most alike first; none while there is too little to go by. Two words must be the same, or the only one.
     *
     * @param kind of system condition, when chosen: one of the same kind is a little more alike
     */
    public List<Similar> to(String text, @Nullable ConditionKind kind) {
        List<Set<String>> words = words(text);
        if (words.isEmpty()) {
            return List.of();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        String alike = words.stream().map(it -> alike(it, values)).collect(Collectors.joining(" + "));
        values.put("enough", Math.min(2, words.size()));
        values.put("kind", kind == null ? "" : kind.name());
        return jdbc.sql("select id, title, state, occurrences from (select o.*, " + alike + " as alike from (" + RECENT
                        + ") o) scored where alike >= :enough"
                        + " order by alike + case when kind = :kind then 1 else 0 end desc, moved_at desc, id desc"
                        + " fetch first " + MOST + " rows only")
                .params(values)
                .query((row, i) -> new Similar(
                        new ObstacleId(row.getLong("id")),
                        row.getString("title"),
                        ObstacleState.valueOf(row.getString("state")),
                        row.getInt("occurrences")))
                .list();
    }

    private static String newest(ObstacleState state, String which, String by, int most) {
        return "(select id, title, stems, kind, state, occurrences, moved_at from obstacle where state = "
                + Sql.name(state)
                + which + HiddenTexts.except("obstacle.id") + " order by state desc, " + by
                + " desc, id desc fetch first " + most + " rows only)";
    }

    /** One, when the obstacle holds the word in any form. */
    private static String alike(Set<String> stems, Map<String, Object> values) {
        List<String> any = new ArrayList<>();
        for (String stem : stems) {
            String name = "stem" + values.size();
            any.add("position(:" + name + " in o.stems) > 0");
            values.put(name, " " + stem + " ");
        }
        return "case when " + String.join(" or ", any) + " then 1 else 0 end";
    }

    /** The longest words that can tell one obstacle from another, each with its stems; forms of one word count once. */
    private static List<Set<String>> words(String text) {
        List<Stems.Word> all = new ArrayList<>(Stems.words(text));
        all.removeIf(it -> it.text().length() < SHORTEST || COMMON.contains(it.text()));
        all.sort(Comparator.comparingInt((Stems.Word it) -> it.text().length()).reversed());
        List<Set<String>> words = new ArrayList<>();
        for (Stems.Word word : all) {
            if (words.size() < WORDS && words.stream().allMatch(it -> Collections.disjoint(it, word.stems()))) {
                words.add(word.stems());
            }
        }
        return words;
    }

    /**
     * An open obstacle that looks like what somebody is about to report.
     *
     * @param occurrences how often it hit someone
     */
    public record Similar(ObstacleId id, String title, ObstacleState state, int occurrences) {}
}
