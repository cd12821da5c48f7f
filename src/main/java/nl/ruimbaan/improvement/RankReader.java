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

    private final JdbcClient jdbc;

    RankReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where an improvement stands. */
    record Place(ImprovementId id, long position) {}

    /** Who stands next to it in sight, before or after, among those in the phase; null is all phases. */
    Optional<Place> neighbour(ImprovementId id, TeamId team, @Nullable ImprovementPhase phase, boolean after) {
        String order = after ? "asc" : "desc";
        return jdbc.sql(
                        "select i.id, i.rank_position from improvement i, improvement me where me.id = :id and i.team_id = :team"
                                + (phase == null
                                        ? " and i.phase <> " + Sql.name(ImprovementPhase.MERGED)
                                        : " and i.phase = " + Sql.name(phase))
                                + HiddenTexts.except("i.id") + " and (i.rank_position, i.id) " + (after ? ">" : "<")
                                + " (me.rank_position, me.id)"
                                + " order by i.rank_position " + order + ", i.id " + order + " fetch first 1 rows only")
                .param("id", id.number())
                .param("team", team.value())
                .query((row, number) -> new Place(new ImprovementId(row.getLong("id")), row.getLong("rank_position")))
                .optional();
    }

    /** The least or the greatest position, by {@code min} or {@code max}; 0 of an empty list. */
    long edge(String which, TeamId team) {
        return jdbc.sql("select coalesce(" + which + "(rank_position), 0) from improvement where team_id = ?")
                .param(team.value())
                .query(Long.class)
                .single();
    }

    long position(ImprovementId id) {
        return jdbc.sql("select rank_position from improvement where id = ?")
                .param(id.number())
                .query(Long.class)
                .single();
    }
}
