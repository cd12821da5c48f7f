package nl.ruimbaan.publishing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Forgets;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps how an item stood before its last step, for the minute in which who made it can take it back. Nobody is told of the step until
 * that minute is over.
 */
@Component
public class LastSteps implements Forgets {

    /** How long a step can be taken back. */
    public static final Duration TIME = Duration.ofMinutes(1);

    /** Somebody acted since. */
    public static final Refusal ACTED = Refusal.because("undo.refused.acted");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CurrentUser user;
    private final Clock clock;

    LastSteps(JdbcClient jdbc, JsonMapper json, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The last step of an item.
     *
     * @param version that the step left behind: whoever acted since made another one
     * @param before how it stood, as it was {@link #write written}
     */
    public record Kept(long step, PersonId by, Instant at, int version, String before) {

        Instant until() {
            return at.plus(TIME);
        }
    }

    /** A step was taken back, before anyone was told of it; published within the transaction that does it. */
    public record Undone(ItemRef item, long step) {}

    /** How an item stands, as it is kept. */
    public String write(Object before) {
        return json.writeValueAsString(before);
    }

    /** How it stood. */
    public <T> T read(Kept kept, Class<T> type) {
        return json.readValue(kept.before(), type);
    }

    /** This is its last step from now on. */
    public void keep(ItemRef item, Kept kept) {
        forget(item);
        jdbc.sql("insert into last_step (item_id, step_id, person_id, at, version, before) values (?, ?, ?, ?, ?, ?)")
                .params(
                        item.number(),
                        kept.step(),
                        kept.by().value(),
                        kept.at().atOffset(ZoneOffset.UTC),
                        kept.version(),
                        kept.before())
                .update();
    }

    /** Its last step can no longer be taken back. */
    public void forget(ItemRef item) {
        jdbc.sql("delete from last_step where item_id = ?").param(item.number()).update();
    }

    public Optional<Kept> of(ItemRef item) {
        return jdbc.sql("select step_id, person_id, at, version, before from last_step where item_id = ?")
                .param(item.number())
                .query((row, i) -> new Kept(
                        row.getLong("step_id"),
                        new PersonId(row.getLong("person_id")),
                        Rows.moment(row, "at"),
                        row.getInt("version"),
                        row.getString("before")))
                .optional();
    }

    /** Why the current user cannot take back now what was kept of the item that has this version; empty when they can. */
    public Optional<Refusal> denial(@Nullable Kept kept, int version) {
        if (kept == null || clock.now().isAfter(kept.until())) {
            return Optional.of(Refusal.because("undo.refused.tooLate"));
        }
        if (!user.is(kept.by())) {
            return Optional.of(Refusal.because("undo.refused.notYours"));
        }
        return version == kept.version() ? Optional.empty() : Optional.of(ACTED);
    }

    /** Until when the current user can take the last step of the item that has this version back; null when they cannot. */
    public @Nullable Instant until(ItemRef item, int version) {
        return of(item).filter(it -> denial(it, version).isEmpty())
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
        return TIME;
    }

    @Override
    public int forgetBefore(Instant moment) {
        return jdbc.sql("delete from last_step where at < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
