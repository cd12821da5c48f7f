package nl.ruimbaan.improvement;

import java.util.Optional;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.privacy.HiddenTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The order of a team's improvements, as numbers with gaps: a move writes one row. When a gap is used up, the whole list
 * is numbered anew. Who changes an order holds the team's row, so that two who rank at once do it one after the other.
 */
@Component
class RankPositions {

    static final long GAP = 1L << 20;

    private final JdbcClient jdbc;

    RankPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until nobody else changes this team's order, until the transaction ends. */
    void hold(TeamId team) {
        jdbc.sql("select id from team where id = ? for update")
                .param(team.value())
                .query(Long.class)
                .list();
    }

    /** The position after the team's last; without a team it does not matter. */
    long atTheEnd(@Nullable TeamId team) {
        if (team == null) {
            return 0;
        }
        hold(team);
        return edge("max", team) + GAP;
    }

    void putFirst(ImprovementId id, TeamId team) {
        put(id, edge("min", team) - GAP);
    }

    void putLast(ImprovementId id, @Nullable TeamId team) {
        put(id, atTheEnd(team));
    }

    /** Right before another of the same team. */
    void putBefore(ImprovementId id, ImprovementId other, TeamId team) {
        putBeside(id, other, team, false);
    }

    /** Right after another of the same team. */
    void putAfter(ImprovementId id, ImprovementId other, TeamId team) {
        putBeside(id, other, team, true);
    }

    /** Who stands next to it in sight, before or after, among those in the phase; null is all phases. */
    Optional<ImprovementId> neighbour(ImprovementId id, TeamId team, @Nullable ImprovementPhase phase, boolean after) {
        String order = after ? "asc" : "desc";
        return jdbc.sql("select i.id from improvement i, improvement me where me.id = :id and i.team_id = :team"
                        + (phase == null ? "" : " and i.phase = " + Sql.name(phase))
                        + HiddenTexts.except("i.id") + " and (i.rank_position, i.id) " + (after ? ">" : "<")
                        + " (me.rank_position, me.id)"
                        + " order by i.rank_position " + order + ", i.id " + order + " fetch first 1 rows only")
                .param("id", id.number())
                .param("team", team.value())
                .query(Long.class)
                .optional()
                .map(ImprovementId::new);
    }

    private void putBeside(ImprovementId id, ImprovementId other, TeamId team, boolean after) {
        if (!place(id, other, team, after)) {
            numberAnew(team);
            place(id, other, team, after);
        }
    }

    /** Puts it halfway between the other and who stands on that side of the other; false when there is no room. */
    private boolean place(ImprovementId id, ImprovementId other, TeamId team, boolean after) {
        long near = position(other);
        Optional<Long> far = neighbour(other, team, null, after)
                .flatMap(it -> it.equals(id) ? neighbour(id, team, null, after) : Optional.of(it))
                .map(this::position);
        long beyond = far.orElse(after ? near + 2 * GAP : near - 2 * GAP);
        if (Math.abs(beyond - near) < 2) {
            return false;
        }
        put(id, near + (beyond - near) / 2);
        return true;
    }

    private void numberAnew(TeamId team) {
        jdbc.sql("merge into improvement i using (select id, row_number() over (order by rank_position, id) as place"
                        + " from improvement where team_id = ?) ranked on (i.id = ranked.id)"
                        + " when matched then update set rank_position = ranked.place * " + GAP)
                .param(team.value())
                .update();
    }

    private long edge(String which, TeamId team) {
        return jdbc.sql("select coalesce(" + which + "(rank_position), 0) from improvement where team_id = ?")
                .param(team.value())
                .query(Long.class)
                .single();
    }

    private long position(ImprovementId id) {
        return jdbc.sql("select rank_position from improvement where id = ?")
                .param(id.number())
                .query(Long.class)
                .single();
    }

    private void put(ImprovementId id, long position) {
        jdbc.sql("update improvement set rank_position = ? where id = ?")
                .params(position, id.number())
                .update();
    }
}
