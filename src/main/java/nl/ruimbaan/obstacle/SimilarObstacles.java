package nl.ruimbaan.obstacle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.privacy.HiddenTexts;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds open obstacles that share words with what somebody is typing, so that the same one is not reported twice. Looks at those
 * that moved last in each state, and no further: the cost does not grow with the board.
 */
@ApplicationService
public class SimilarObstacles {

    static final int MOST = 3;

    private static final int WORDS = 8;
    private static final int SHORTEST = 4;
    private static final int LOOKED_AT = 300;

    /** Words that say nothing about what stands in the way. */
    private static final Set<String> COMMON = Set.of(
            "deze",
            "door",
            "geen",
            "haar",
            "heeft",
            "hebben",
            "hier",
            "krijg",
            "krijgt",
            "kunnen",
            "maar",
            "meer",
            "mijn",
            "moet",
            "moeten",
            "naar",
            "niet",
            "niets",
            "omdat",
            "onze",
            "over",
            "terug",
            "twee",
            "voor",
            "want",
            "wanneer",
            "worden",
            "wordt",
            "zijn",
            "zonder",
            "klant",
            "klanten",
            "about",
            "because",
            "cannot",
            "customer",
            "customers",
            "does",
            "from",
            "have",
            "must",
            "that",
            "their",
            "there",
            "they",
            "this",
            "when",
            "with",
            "without");

    private final JdbcClient jdbc;

    SimilarObstacles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most three, the most alike first; none while there is too little to go by. */
    public List<SimilarObstacle> to(String text) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return List.of();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> scores = new ArrayList<>();
        for (String word : words) {
            String name = "word" + scores.size();
            scores.add("case when lower(o.title) like :" + name + " or lower(o.sentence) like :" + name
                    + " then 1 else 0 end");
            values.put(name, "%" + word + "%");
        }
        values.put("enough", Math.min(2, words.size()));
        String recent = Arrays.stream(ObstacleState.values())
                .filter(ObstacleState::isOpen)
                .map(state -> "(select id, title, sentence, state, occurrences, moved_at from obstacle where state = '"
                        + state + "'" + HiddenTexts.except("obstacle.id")
                        + " order by state desc, moved_at desc, id desc fetch first " + LOOKED_AT
                        + " rows only)")
                .collect(Collectors.joining(" union all "));
        return jdbc.sql(
                        "select id, title, state, occurrences from (select o.id, o.title, o.state, o.occurrences, o.moved_at, "
                                + String.join(" + ", scores) + " as score from (" + recent + ") o) scored"
                                + " where score >= :enough order by score desc, moved_at desc, id desc fetch first "
                                + MOST
                                + " rows only")
                .params(values)
                .query((row, i) -> new SimilarObstacle(
                        new ObstacleId(row.getLong("id")),
                        row.getString("title"),
                        ObstacleState.valueOf(row.getString("state")),
                        row.getInt("occurrences")))
                .list();
    }

    /** The longest words that can tell one obstacle from another. */
    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(it -> it.length() >= SHORTEST && !COMMON.contains(it))
                .distinct()
                .sorted((one, other) -> other.length() - one.length())
                .limit(WORDS)
                .toList();
    }
}
