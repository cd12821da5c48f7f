package nl.ruimbaan.obstacle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.search.AlikeReader;
import nl.ruimbaan.search.FoundKind;
import nl.ruimbaan.words.Likeness;
import nl.ruimbaan.words.Stems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds open obstacles that are like what somebody is typing, by words in whatever form, so that the same one is not reported twice. */
@ApplicationService
public class SimilarObstacles {

    static final int MOST = 3;

    private static final int OF_SAME_KIND = Likeness.WORD;
    private static final List<String> OPEN =
            ObstacleState.open().stream().map(ObstacleState::key).toList();

    private final AlikeReader alike;
    private final JdbcClient jdbc;

    SimilarObstacles(AlikeReader alike, JdbcClient jdbc) {
        this.alike = alike;
        this.jdbc = jdbc;
    }

    /** One that shares a word, to be weighed. */
    private record Found(
            Similar similar, Set<String> stems, @Nullable String kind) {

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
        return Likeness.most(MOST, found(alike.to(FoundKind.OBSTACLE, like, OPEN)), it -> it.alike(like, kind)).stream()
                .map(Found::similar)
                .toList();
    }

    /** These, in their order. */
    private List<Found> found(List<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc
                        .sql(
                                "select id, title, sentence, state, occurrences, kind from obstacle where id in (:numbers)")
                        .param("numbers", numbers)
                        .query((row, i) -> found(row))
                        .list()
                        .stream()
                        .sorted(Comparator.comparingInt(
                                it -> numbers.indexOf(it.similar().id().number())))
                        .toList();
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new Similar(
                        new ObstacleId(row.getLong("id")),
                        row.getString("title"),
                        row.getString("sentence"),
                        ObstacleState.valueOf(row.getString("state")),
                        row.getInt("occurrences")),
                Stems.of(row.getString("title") + "\n" + row.getString("sentence")),
                row.getString("kind"));
    }

    /**
     * An open obstacle that looks like what somebody is about to report.
     *
     * @param sentence what was reported
     * @param occurrences how often it hit someone
     */
    public record Similar(ObstacleId id, String title, String sentence, ObstacleState state, int occurrences) {}
}
