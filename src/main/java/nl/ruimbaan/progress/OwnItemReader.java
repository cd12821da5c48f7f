package nl.ruimbaan.progress;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StoryState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what somebody told, reported and proposed last, and of which of it the customer heard. */
@Component
class OwnItemReader {

    /** So many of each kind are looked at. */
    private static final int NEWEST = 20;

    private static final String FIRST = " desc fetch first " + NEWEST + " rows only)";

    private static final String MINE = "(select " + Sql.name(ItemKind.STORY) + " as kind, id, told_at as at from story"
            + " where teller_id = :me and state = " + Sql.name(StoryState.PUBLISHED)
            + " order by teller_id, state, told_at desc, id" + FIRST
            + " union all (select " + Sql.name(ItemKind.STORY) + ", merged_root_id, told_at from story"
            + " where teller_id = :me and state = " + Sql.name(StoryState.MERGED)
            + " order by teller_id, state, told_at desc, id" + FIRST
            + " union all (select " + Sql.name(ItemKind.OBSTACLE) + ", id, reported_at from obstacle"
            + " where reporter_id = :me and state not in "
            + Sql.names(EnumSet.of(ObstacleState.WITHDRAWN, ObstacleState.MERGED)) + " order by reported_at desc, id"
            + FIRST
            + " union all (select " + Sql.name(ItemKind.IMPROVEMENT)
            + ", coalesce(merged_root_id, id), proposed_at from improvement"
            + " where proposer_id = :me order by proposed_at desc, id" + FIRST
            + " order by at desc, id desc";

    private final JdbcClient jdbc;

    OwnItemReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first; of a story or an improvement that went up in another one, that one. */
    List<ItemRef> of(PersonId person) {
        return jdbc
                .sql(MINE)
                .param("me", person.value())
                .query((row, i) -> new ItemRef(ItemKind.valueOf(row.getString("kind")), row.getLong("id")))
                .list()
                .stream()
                .distinct()
                .toList();
    }

    /** Those of these stories of which the customer heard what came of it. */
    Set<Long> told(Collection<Long> stories) {
        return stories.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("select coalesce(merged_root_id, id) as id from story"
                                + " where id in (:stories) and customer_told_on is not null"
                                + " union select merged_root_id as id from story"
                                + " where merged_root_id in (:stories) and customer_told_on is not null")
                        .param("stories", stories)
                        .query((row, i) -> row.getLong("id"))
                        .list());
    }
}
