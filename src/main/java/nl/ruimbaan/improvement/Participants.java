package nl.ruimbaan.improvement;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Mergeable;
import nl.ruimbaan.base.MovedRows;
import nl.ruimbaan.conversation.Followers;
import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who takes part in an improvement. Kept beside it, so that joining is in nobody's way who writes. */
@Component
class Participants implements Mergeable {

    private static final String PARTICIPANT = "PARTICIPANT";

    private final JdbcClient jdbc;
    private final MovedRows moved;
    private final Followers followers;

    Participants(JdbcClient jdbc, MovedRows moved, Followers followers) {
        this.jdbc = jdbc;
        this.moved = moved;
        this.followers = followers;
    }

    boolean has(ImprovementId id, PersonId person) {
        return jdbc.sql("select exists (select 1 from improvement_participant"
                        + " where improvement_id = ? and person_id = ?)")
                .params(id.number(), person.value())
                .query(Boolean.class)
                .single();
    }

    /** Takes part from now on, and follows it, unless the person once chose not to. Answers whether that is new. */
    boolean add(ImprovementId id, PersonId person, Instant now) {
        followers.add(id.ref(), person);
        if (has(id, person)) {
            return false;
        }
        jdbc.sql("insert into improvement_participant (improvement_id, person_id, joined_at) values (?, ?, ?)")
                .params(id.number(), person.value(), now.atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }

    void remove(ImprovementId id, PersonId person) {
        jdbc.sql("delete from improvement_participant where improvement_id = ? and person_id = ?")
                .params(id.number(), person.value())
                .update();
    }

    /** Those who take part, in the order in which they joined. */
    List<PersonName> of(ImprovementId id) {
        return jdbc.sql("select p.id, p.name from improvement_participant i join person p on p.id = i.person_id"
                        + " where i.improvement_id = ? order by i.joined_at, p.id")
                .param(id.number())
                .query((row, i) -> new PersonName(new PersonId(row.getLong("id")), row.getString("name")))
                .list();
    }

    /** Who takes part in the one takes part in the other as well; they stay known at the one too. */
    @Override
    public void merge(ItemRef from, ItemRef into, long merging) {
        if (from.kind() != ItemKind.IMPROVEMENT) {
            return;
        }
        moved.keep(
                merging,
                PARTICIPANT,
                "select p.person_id as id from improvement_participant p where p.improvement_id = ? and not exists"
                        + " (select 1 from improvement_participant i where i.improvement_id = ?"
                        + " and i.person_id = p.person_id)",
                from.number(),
                into.number());
        jdbc.sql("insert into improvement_participant (improvement_id, person_id, joined_at)"
                        + " select cast(? as bigint), p.person_id, p.joined_at from improvement_participant p"
                        + " where p.improvement_id = ? and " + MovedRows.among("p.person_id"))
                .params(into.number(), from.number(), merging, PARTICIPANT)
                .update();
    }

    /** Whom the merging brought takes part in the other no longer, unless they own it by now. */
    @Override
    public void takeApart(ItemRef from, ItemRef into, long merging) {
        jdbc.sql("delete from improvement_participant where improvement_id = ? and " + MovedRows.among("person_id")
                        + " and person_id not in (select i.owner_id from improvement i where i.id = ?"
                        + " and i.owner_id is not null)")
                .params(into.number(), merging, PARTICIPANT, into.number())
                .update();
    }
}
