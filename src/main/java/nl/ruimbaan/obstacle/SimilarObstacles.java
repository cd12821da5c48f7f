package nl.ruimbaan.obstacle;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.words.Likeness;
import nl.ruimbaan.words.StemColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds open obstacles that are like what somebody is typing, by words in whatever form, so that the same one is not reported
 * twice. Looks in each state at those that moved last and at those that hit somebody last, and no further: the cost does not
 * grow with the board.
 */
@ApplicationService
public class SimilarObstacles {

    static final int MOST = 3;

    private static final int WEIGHED = 60;
    private static final int LOOKED_AT = 300;
    private static final int HEARD_OF = 100;
    private static final int OF_SAME_KIND = Likeness.WORD;

    /** As a range, so that an index begins there and does not walk past all that never hit anybody. */
    private static final String EVER_HEARD_OF = " and heard_at >= timestamp with time zone '2000-01-01 00:00:00+00'";

    private static final String RECENT = Arrays.stream(ObstacleState.values())
            .filter(ObstacleState::isOpen)
            .flatMap(state -> Stream.of(
                    newest(state, "", "moved_at", LOOKED_AT), newest(state, EVER_HEARD_OF, "heard_at", HEARD_OF)))
            .collect(Collectors.joining(" union "));

    private final JdbcClient jdbc;

    SimilarObstacles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that shares a word, to be weighed. */
    private record Found(
            Similar similar, List<String> stems, @Nullable String kind) {

        /** One of the kind that was chosen is a little more alike. */
        int alike(Likeness text, @Nullable ConditionKind chosen) {
            int alike = text.with(stems);
            return alike > 0 && chosen != null && chosen.name().equals(kind) ? alike + OF_SAME_KIND : alike;
        }
    }

    /**
     * At most three, the most alike first; none while there is too little to go by.
     *
     * @param kind of system condition, when chosen: one of the same kind is a little more alike
     */
    public List<Similar> to(String text, @Nullable ConditionKind kind) {
        Likeness like = Likeness.of(text);
        return like.words().isEmpty()
                ? List.of()
                : Likeness.most(MOST, sharing(like), it -> it.alike(like, kind)).stream()
                        .map(Found::similar)
                        .toList();
    }

    /** Those with most of its words in them, the last moved first of as many. */
    private List<Found> sharing(Likeness like) {
        Map<String, Object> values = new LinkedHashMap<>();
        String shared = StemColumn.shared(like, "o.stems", values);
        return jdbc.sql("select id, title, sentence, state, occurrences, stems, kind from (select o.*, " + shared
                        + " as shared from (" + RECENT + ") o) counted where shared > 0"
                        + " order by shared desc, moved_at desc, id desc fetch first " + WEIGHED + " rows only")
                .params(values)
                .query((row, i) -> new Found(
                        new Similar(
                                new ObstacleId(row.getLong("id")),
                                row.getString("title"),
                                row.getString("sentence"),
                                ObstacleState.valueOf(row.getString("state")),
                                row.getInt("occurrences")),
                        StemColumn.stems(row.getString("stems")),
                        row.getString("kind")))
                .list();
    }

    private static String newest(ObstacleState state, String which, String by, int most) {
        return "(select id, title, sentence, stems, kind, state, occurrences, moved_at from obstacle where state = "
                + Sql.name(state)
                + which + HiddenTexts.except("obstacle.id") + " order by state desc, " + by
                + " desc, id desc fetch first " + most + " rows only)";
    }

    /**
     * An open obstacle that looks like what somebody is about to report.
     *
     * @param sentence what was reported
     * @param occurrences how often it hit someone
     */
    public record Similar(ObstacleId id, String title, String sentence, ObstacleState state, int occurrences) {}
}
