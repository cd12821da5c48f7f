package nl.ruimbaan.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemChange;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts a message in an inbox, within the transaction in which it happens: none is lost, and none is there of what was rolled
 * back. Nobody is told who no longer works here.
 */
@Component
class Messages {

    private final JdbcClient jdbc;
    private final Numbers numbers;
    private final Clock clock;
    private final Changes changes;

    Messages(JdbcClient jdbc, Numbers numbers, Clock clock, Changes changes) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * What a message is about.
     *
     * @param step the step that may yet be taken back, and the message with it
     * @param by null when the reader may not know who did it
     * @param waits how long the message waits for that
     */
    record Cause(@Nullable Long step, @Nullable PersonId by, Duration waits) {

        /** What is told at once. */
        static Cause of(@Nullable PersonId by) {
            return new Cause(null, by, Duration.ZERO);
        }
    }

    /** Whose message about what has come due. */
    record Due(PersonId person, ItemRef item) {}

    /** Tells it at once. */
    void tell(PersonId person, ItemRef item, String happening, @Nullable PersonId by) {
        tellOf(Cause.of(by), person, item, happening, null);
    }

    /** The same to somebody whom its sentence does not tell why. */
    void tell(PersonId person, ItemRef item, String happening, @Nullable PersonId by, Why why) {
        tellOf(Cause.of(by), person, item, happening, why);
    }

    /** Tells at once what became of the reader's own account, or a colleague's. */
    void tellOfAccount(PersonId person, String happening, @Nullable PersonId whose) {
        tellOf(Cause.of(whose), person, ItemRef.NONE, "ACCOUNT." + happening, whose == null ? null : Why.ADMINISTRATOR);
    }

    /** Nobody is told of what they muted. */
    void tellOf(Cause cause, PersonId person, ItemRef item, String happening, @Nullable Why why) {
        Instant now = clock.now();
        boolean ofItem = !item.equals(ItemRef.NONE);
        int told = jdbc.sql("""
                insert into notification (id, person_id, item_kind, item_number, happening, kind, why, actor_id,
                    happened_at, due_at, cause_id)
                select :id, id, cast(:itemKind as varchar(20)), :number, :happening, :kind, cast(:why as varchar(20)),
                    cast(:by as bigint), :at, :due, cast(:cause as bigint) from person
                where id = :person and disabled = false and not exists (select 1 from notification_mute m
                    where m.person_id = :person and m.item_number = :number)
                """)
                .param("id", numbers.nextRecord())
                .param("itemKind", ofItem ? item.kind().name() : null)
                .param("number", item.number())
                .param("kind", MessageKind.of(happening, ofItem).name())
                .param("why", why == null ? null : why.name())
                .param("happening", happening)
                .param("by", cause.by() == null ? null : cause.by().value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("due", now.plus(cause.waits()).atOffset(ZoneOffset.UTC))
                .param("cause", cause.step())
                .param("person", person.value())
                .update();
        if (told == 1 && cause.waits().isZero()) {
            changes.announce(new ItemChange(item, new NotificationArrived(person)));
        }
    }

    /** What they told of these people by name, they tell without: the one happening has become the other. */
    void unname(ItemRef item, Set<PersonId> people, String named, String unnamed) {
        jdbc.sql("update notification set actor_id = null, happening = :unnamed"
                        + " where item_number = :item and happening = :named and actor_id in (:people)")
                .param("unnamed", unnamed)
                .param("named", named)
                .param("item", item.number())
                .param("people", people.stream().map(PersonId::value).toList())
                .update();
    }

    /** Those that waited and came due after the one moment, up to the other. */
    List<Due> due(Instant after, Instant until) {
        return jdbc.sql("select person_id, item_kind, item_number from notification"
                        + " where due_at > ? and due_at <= ? and cause_id > 0 order by due_at")
                .params(after.atOffset(ZoneOffset.UTC), until.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Due(
                        new PersonId(row.getLong("person_id")),
                        new ItemRef(ItemKind.valueOf(row.getString("item_kind")), row.getLong("item_number"))))
                .list();
    }

    /** What it told of was taken back. */
    void forget(long step) {
        jdbc.sql("delete from notification where cause_id = ?").param(step).update();
    }
}
