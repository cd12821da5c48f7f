package nl.ruimbaan.improvement;

import java.util.Optional;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The order of a team's improvements, as numbers with gaps: a move writes one row. When a gap is used up, the whole list
 * is numbered anew. Who changes an order holds the team's row, so that two who rank at once do it one after the other; but
 * who puts one beside another waits for nobody: two who do so in the same place at once may end at the same number, which is
 * an order too (the older stands first).
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

    /** Waits in the same way for the order that this one stands in; nothing is held when it is out of sight or of another team than this person. */
    Optional<TeamId> holdOwn(ImprovementId id, PersonId member) {
        return jdbc.sql("select t.id from team t where t.id = (select i.team_id from improvement i where i.id = :id"
                        + HiddenTexts.except("i.id") + ") and t.id = " + RankReader.TEAM_OF_MEMBER + " for update")
                .param("id", id.number())
                .param("me", member.value())
                .query(Long.class)
                .optional()
                .map(TeamId::new);
    }

    /** The position after the team's last; without a team it does not matter. */
    long atTheEnd(@Nullable TeamId team) {
        if (team == null) {
            return 0;
        }
        hold(team);
        return ranks.edge("max", team) + GAP;
    }

    boolean putFirst(ImprovementId id, TeamId team) {
        put(id, ranks.edge("min", team) - GAP);
        return true;
    }

    void putLast(ImprovementId id, @Nullable TeamId team) {
        put(id, atTheEnd(team));
    }

    /**
     * Right before or after another, at once: nobody waits and nothing is held. False, with nothing changed, when that is none of
     * this person's team, when there is no room between, and when the list was numbered anew in the same moment: then the row that is
     * written has another number than the one that was read with the room.
     */
    boolean slipBeside(ImprovementId id, ImprovementId other, PersonId member, boolean after) {
        String team = RankReader.TEAM_OF_MEMBER;
        return jdbc.sql(
                                "merge into improvement i using (select m.rank_position as was, b.near, b.beyond"
                                        + " from improvement m, (" + RankReader.roomBeside(after, team) + ") b"
                                        + " where m.id = :one and m.team_id = " + team + HiddenTexts.except("m.id")
                                        + ") room"
                                        + " on (i.id = :one and i.rank_position = room.was and abs(room.beyond - room.near) > 1)"
                                        + " when matched then update set rank_position = room.near + (room.beyond - room.near) / 2")
                        .param("one", id.number())
                        .param("other", other.number())
                        .param("me", member.value())
                        .update()
                == 1;
    }

    /** Right before or after another; false when that is none of this team. */
    boolean putBeside(ImprovementId id, ImprovementId other, TeamId team, boolean after) {
        Optional<RankReader.Room> room = ranks.room(id, other, team, after);
        if (room.filter(RankReader.Room::isUsedUp).isPresent()) {
            numberAnew(team);
            room = ranks.room(id, other, team, after);
        }
        room.ifPresent(it -> put(id, it.middle()));
        return room.isPresent();
    }

    /** No row slips elsewhere meanwhile: each is held before it is counted. */
    private void numberAnew(TeamId team) {
        jdbc.sql("select id from improvement where team_id = ? for update")
                .param(team.value())
                .query(Long.class)
                .list();
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
