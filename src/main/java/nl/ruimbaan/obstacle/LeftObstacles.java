package nl.ruimbaan.obstacle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what somebody had in hand who left, as long as they are away; and counts what that is. */
@Component
class LeftObstacles {

    /** Nobody has moved it since, and nobody has it or is asked to. */
    private static final String UNTOUCHED = """
            o.state_version <= l.version
            and ((l.owned = true and o.owner_id is null)
                 or (l.owned = false and o.asked_id is null and o.state in %s))
            """.formatted(Sql.names(ObstacleState.open()));

    private final JdbcClient jdbc;

    LeftObstacles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What one colleague has in hand.
     *
     * @param owned open ones that lose their owner
     * @param asked that they were asked to take over
     * @param toConfirm taken away, and theirs to confirm
     */
    record Held(long owned, long asked, long toConfirm) {}

    /** @param acted what somebody else has touched since */
    record Returning(long owned, long asked, long acted) {}

    Held heldBy(PersonId person) {
        return jdbc.sql("""
                        select (select count(*) from obstacle where owner_id = :person
                                  and state in %s) as owned,
                               (select count(*) from obstacle where asked_id = :person
                                  and (owner_id is null or owner_id <> :person)) as asked,
                               (select count(*) from obstacle where reporter_id = :person and state = %s) as to_confirm
                        """.formatted(Sql.names(ObstacleState.open()), Sql.name(ObstacleState.REMOVED)))
                .param("person", person.value())
                .query((row, i) -> new Held(row.getLong("owned"), row.getLong("asked"), row.getLong("to_confirm")))
                .single();
    }

    Returning returningTo(PersonId person) {
        return jdbc.sql("""
                        select coalesce(sum(case when l.step_id is not null and %1$s then 1 else 0 end), 0) as owned,
                               coalesce(sum(case when l.owned = false and %1$s then 1 else 0 end), 0) as asked,
                               coalesce(sum(case when (l.step_id is not null or l.owned = false) and not (%1$s) then 1 else 0 end), 0)
                                   as acted
                        from obstacle_left l join obstacle o on o.id = l.obstacle_id where l.person_id = :person
                        """.formatted(UNTOUCHED))
                .param("person", person.value())
                .query((row, i) -> new Returning(row.getLong("owned"), row.getLong("asked"), row.getLong("acted")))
                .single();
    }

    void keep(Obstacle after, PersonId person, LeftObstacle before) {
        jdbc.sql("""
                        insert into obstacle_left (obstacle_id, person_id, owned, state, merged_from, moved_at, next_step,
                            next_step_on, asked_id, asked_by, version, step_id, left_at)
                        values (:obstacle, :person, :owned, :state, :mergedFrom, :movedAt, :nextStep,
                            :nextStepOn, :asked, :askedBy, :version, :step, :at)
                        """)
                .param("obstacle", before.obstacle())
                .param("person", person.value())
                .param("owned", before.owned())
                .param("state", before.state().name())
                .param("mergedFrom", name(before.mergedFrom()))
                .param("movedAt", before.movedAt().atOffset(ZoneOffset.UTC))
                .param("nextStep", before.nextStep())
                .param("nextStepOn", before.nextStepOn())
                .param("asked", before.asked())
                .param("askedBy", name(before.askedBy()))
                .param("version", after.version())
                .param("step", before.step())
                .param("at", before.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<LeftObstacle> untouched(PersonId person) {
        return jdbc.sql("""
                        select l.* from obstacle_left l join obstacle o on o.id = l.obstacle_id
                        where l.person_id = :person and %s order by l.obstacle_id
                        """.formatted(UNTOUCHED))
                .param("person", person.value())
                .query((row, i) -> left(row))
                .list();
    }

    void forget(PersonId person) {
        jdbc.sql("delete from obstacle_left where person_id = ?")
                .param(person.value())
                .update();
    }

    private static LeftObstacle left(ResultSet row) throws SQLException {
        String askedBy = row.getString("asked_by");
        String mergedFrom = row.getString("merged_from");
        return new LeftObstacle(
                row.getLong("obstacle_id"),
                row.getBoolean("owned"),
                ObstacleState.valueOf(row.getString("state")),
                mergedFrom == null ? null : ObstacleState.valueOf(mergedFrom),
                Rows.moment(row, "moved_at"),
                row.getString("next_step"),
                Rows.dayOrNull(row, "next_step_on"),
                row.getObject("asked_id", Long.class),
                askedBy == null ? null : ObstacleVerb.valueOf(askedBy),
                row.getInt("version"),
                row.getObject("step_id", Long.class),
                Rows.moment(row, "left_at"));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
