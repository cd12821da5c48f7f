package nl.ruimbaan.obstacle;

import java.util.List;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.search.FoundKind;
import nl.ruimbaan.search.MatchReader;
import nl.ruimbaan.search.Matches;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reading: the open obstacles that another one may go up in. */
@ApplicationService
public class MergeCandidates {

    private static final int MOST = 20;
    private static final int LOOKED_AT = 300;
    private static final String COLUMNS =
            "select id, title, sentence, state, occurrences, moved_at from obstacle where ";

    private static final String RECENT = ObstacleState.open().stream()
            .map(state -> "(" + COLUMNS + "state = " + Sql.name(state) + HiddenTexts.except("obstacle.id")
                    + " order by state desc, moved_at desc, id desc fetch first " + LOOKED_AT + " rows only)")
            .collect(Collectors.joining(" union all "));

    private static final String BY_NUMBER = COLUMNS + "id = :number and state in " + Sql.names(ObstacleState.open())
            + HiddenTexts.except("obstacle.id");

    private final SimilarObstacles similar;
    private final VisibleObstacles obstacles;
    private final JdbcClient jdbc;
    private final MatchReader matching;

    MergeCandidates(SimilarObstacles similar, VisibleObstacles obstacles, JdbcClient jdbc, MatchReader matching) {
        this.matching = matching;
        this.similar = similar;
        this.obstacles = obstacles;
        this.jdbc = jdbc;
    }

    /**
     * Those that look like it, or whose number or words are typed. By its words one finds, of each state, those that moved last, so
     * that the cost does not grow with the board; by its number one finds any.
     */
    public List<SimilarObstacles.Similar> to(ObstacleId id, String typed) {
        List<SimilarObstacles.Similar> found = typed.isBlank() ? alike(id) : named(typed.strip());
        return found.stream().filter(it -> !it.id().equals(id)).toList();
    }

    private List<SimilarObstacles.Similar> alike(ObstacleId id) {
        return obstacles
                .find(id)
                .map(it -> similar.to(it.text().toDraft().sentence(), it.text().kind()))
                .orElse(List.of());
    }

    private List<SimilarObstacles.Similar> named(String typed) {
        String number = typed.startsWith("#") ? typed.substring(1) : typed;
        Matches matches = matching.of(FoundKind.OBSTACLE, typed);
        return jdbc.sql("select id, title, sentence, state, occurrences from (" + RECENT + " union " + BY_NUMBER + ") o"
                        + " where " + matches.in("o.id") + " or o.id = :number"
                        + " order by moved_at desc, id desc fetch first " + MOST + " rows only")
                .params(matches.values())
                .param("number", number.matches("[0-9]{1,18}") ? Long.parseLong(number) : 0L)
                .query((row, i) -> new SimilarObstacles.Similar(
                        new ObstacleId(row.getLong("id")),
                        row.getString("title"),
                        row.getString("sentence"),
                        ObstacleState.valueOf(row.getString("state")),
                        row.getInt("occurrences")))
                .list();
    }
}
