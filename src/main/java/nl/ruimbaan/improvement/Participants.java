package nl.ruimbaan.improvement;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.ruimbaan.conversation.Followers;
import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who takes part in an improvement. Kept beside it, so that joining is in nobody's way who writes. */
@Component
class Participants {

    private final JdbcClient jdbc;
    private final Followers followers;

    Participants(JdbcClient jdbc, Followers followers) {
        this.jdbc = jdbc;
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
}
