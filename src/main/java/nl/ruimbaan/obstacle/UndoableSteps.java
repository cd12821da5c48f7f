package nl.ruimbaan.obstacle;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Forgets;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps how an obstacle stood before its last step, for the minute in which that step can be taken back. */
@Component
class UndoableSteps implements Forgets {

    /** Somebody acted since. */
    static final Refusal ACTED = Refusal.because("obstacle.refused.undo.acted");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CurrentUser user;
    private final Clock clock;

    UndoableSteps(JdbcClient jdbc, JsonMapper json, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.user = user;
        this.clock = clock;
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

    /** Why the current user cannot take back now what was kept; empty when they can. */
    Optional<Refusal> denial(Obstacle obstacle, @Nullable Kept kept) {
        if (kept == null || clock.now().isAfter(kept.until())) {
            return Optional.of(Refusal.because("obstacle.refused.undo.tooLate"));
        }
        if (!user.is(kept.by())) {
            return Optional.of(Refusal.because("obstacle.refused.undo.notYours"));
        }
        return obstacle.version() == kept.version() ? Optional.empty() : Optional.of(ACTED);
    }

    /** Until when the current user can take its last step back; null when they cannot. */
    @Nullable
    Instant until(Obstacle obstacle) {
        return of(obstacle)
                .filter(it -> denial(obstacle, it).isEmpty())
                .map(Kept::until)
                .orElse(null);
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
