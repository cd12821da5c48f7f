package nl.ruimbaan.improvement;

import java.util.Optional;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The order of a team's improvements, as numbers with gaps: a move writes one row. When a gap is used up, the whole list
 * is numbered anew. Who changes an order holds the team's row, so that two who rank at once do it one after the other.
 */
@Component
class RankPositions {

    /** Forty moves to the same place, each between the last two, before a list is numbered anew; room for eight million of them. */
    static final long GAP = 1L << 40;

    private final JdbcClient jdbc;
    private final RankReader ranks;

    RankPositions(JdbcClient jdbc, RankReader ranks) {
        this.jdbc = jdbc;
        this.ranks = ranks;
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
        return ranks.edge("max", team) + GAP;
    }

    void putFirst(ImprovementId id, TeamId team) {
        put(id, ranks.edge("min", team) - GAP);
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

    private void putBeside(ImprovementId id, ImprovementId other, TeamId team, boolean after) {
        if (!place(id, other, team, after)) {
            numberAnew(team);
            place(id, other, team, after);
        }
    }

    /** Puts it halfway between the other and who stands on that side of the other; false when there is no room. */
    private boolean place(ImprovementId id, ImprovementId other, TeamId team, boolean after) {
        long near = ranks.position(other);
        long beyond = ranks.neighbour(other, team, null, after)
                .flatMap(it -> it.id().equals(id) ? ranks.neighbour(id, team, null, after) : Optional.of(it))
                .map(RankReader.Place::position)
                .orElse(after ? near + 2 * GAP : near - 2 * GAP);
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

    private void put(ImprovementId id, long position) {
        jdbc.sql("update improvement set rank_position = ? where id = ?")
                .params(position, id.number())
                .update();
    }
}
