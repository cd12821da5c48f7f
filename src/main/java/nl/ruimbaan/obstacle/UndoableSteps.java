package nl.ruimbaan.obstacle;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.ruimbaan.base.Forgets;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps how an obstacle stood before its last step, for the minute in which that step can be taken back. */
@Component
class UndoableSteps implements Forgets {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    UndoableSteps(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * How it stood before a step.
     *
     * @param occurrence the one that the step brought along
     */
    record Before(
            Snapshot obstacle,
            ObstacleRound.@Nullable Times round,
            @Nullable Long occurrence) {}

    /** @param version that the step left behind: whoever acted since made another one */
    record Kept(long step, PersonId by, ObstacleVerb verb, Instant at, int version, Before before) {

        boolean isOver(Instant now) {
            return now.isAfter(until());
        }

        Instant until() {
            return at.plus(ObstacleUndo.TIME);
        }
    }

    String write(Before before) {
        return json.writeValueAsString(before);
    }

    void keep(Obstacle obstacle, ObstacleStep step, PersonId by, Instant now, String before) {
        forget(obstacle);
        jdbc.sql("insert into obstacle_undo (obstacle_id, step_id, person_id, verb, at, version, before)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        obstacle.id(),
                        step.id(),
                        by.value(),
                        step.verb().name(),
                        now.atOffset(ZoneOffset.UTC),
                        obstacle.version(),
                        before)
                .update();
    }

    void forget(Obstacle obstacle) {
        jdbc.sql("delete from obstacle_undo where obstacle_id = ?")
                .param(obstacle.id())
                .update();
    }

    Optional<Kept> of(Obstacle obstacle) {
        return jdbc.sql("select step_id, person_id, verb, at, version, before from obstacle_undo where obstacle_id = ?")
                .param(obstacle.id())
                .query((row, i) -> new Kept(
                        row.getLong("step_id"),
                        new PersonId(row.getLong("person_id")),
                        ObstacleVerb.valueOf(row.getString("verb")),
                        Rows.moment(row, "at"),
                        row.getInt("version"),
                        json.readValue(row.getString("before"), Before.class)))
                .optional();
    }

    @Override
    public String what() {
        return "steps that can be taken back";
    }

    /** What can no longer be taken back is not kept: it holds texts. */
    @Override
    public Duration kept() {
        return ObstacleUndo.TIME;
    }

    @Override
    public int forgetBefore(Instant moment) {
        return jdbc.sql("delete from obstacle_undo where at < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** How an obstacle stood before a step, so that the step can be taken back. */
    record Snapshot(
            ObstacleState state,
            int round,
            Instant movedAt,
            Handling course,
            @Nullable MergedInto merged) {}
}
