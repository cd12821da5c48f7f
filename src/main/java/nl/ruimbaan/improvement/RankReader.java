package nl.ruimbaan.improvement;

import java.util.Optional;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.privacy.HiddenTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads where improvements stand in the order of their team. */
@Component
class RankReader {

    /** The team of {@code :me}, in which alone somebody ranks. */
    static final String TEAM_OF_MEMBER = "(select p.team_id from person p where p.id = :me)";

    private static final String NOT_MERGED = "n.phase <> " + Sql.name(ImprovementPhase.MERGED);

    private final JdbcClient jdbc;

    RankReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The room beside an improvement, on one side.
     *
     * @param near its own position
     * @param beyond that of the next one on that side, or far enough where there is none
     */
    record Room(long near, long beyond) {

        boolean isUsedUp() {
            return Math.abs(beyond - near) < 2;
        }

        long middle() {
            return near + (beyond - near) / 2;
        }
    }

    /** Who stands next to it in sight, before or after, among those in the phase; null is all phases. */
    Optional<ImprovementId> neighbour(ImprovementId id, TeamId team, @Nullable ImprovementPhase phase, boolean after) {
        return jdbc.sql("select n.id from improvement o, improvement n where o.id = :id and "
                        + nextTo(after, ":team", phase == null ? NOT_MERGED : "n.phase = " + Sql.name(phase)))
                .param("id", id.number())
                .param("team", team.value())
                .query(Long.class)
                .optional()
                .map(ImprovementId::new);
    }

    /** The room for one beside another of this team; none when no such one is in sight. */
    Optional<Room> room(ImprovementId forOne, ImprovementId beside, TeamId team, boolean after) {
        return jdbc.sql(roomBeside(after, ":team"))
                .param("one", forOne.number())
                .param("other", beside.number())
                .param("team", team.value())
                .query((row, number) -> new Room(row.getLong("near"), row.getLong("beyond")))
                .optional();
    }

    /** The query for it, of {@code :one} beside {@code :other} in the order of a team. */
    static String roomBeside(boolean after, String team) {
        return "select o.rank_position as near, coalesce((select n.rank_position from improvement n where n.id <> :one and "
                + nextTo(after, team, NOT_MERGED) + "), o.rank_position " + (after ? "+ " : "- ")
                + 2 * RankPositions.GAP
                + ") as beyond from improvement o where o.id = :other and o.id <> :one and o.team_id = " + team
                + HiddenTexts.except("o.id");
    }

    private static String nextTo(boolean after, String team, String phase) {
        String way = after ? " asc" : " desc";
        return "n.team_id = " + team + " and " + phase + HiddenTexts.except("n.id") + " and (n.rank_position, n.id)"
                + (after ? " > " : " < ") + "(o.rank_position, o.id) order by n.rank_position" + way + ", n.id" + way
                + " fetch first 1 rows only";
    }

    /** The least or the greatest position, by {@code min} or {@code max}; 0 of an empty list. */
    long edge(String which, TeamId team) {
        return jdbc.sql("select coalesce(" + which + "(rank_position), 0) from improvement where team_id = ?")
                .param(team.value())
                .query(Long.class)
                .single();
    }
}
