package nl.ruimbaan.conversation;

import java.time.Instant;
import java.time.ZoneOffset;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who answered what without words. */
@Component
class Reactions {

    private final JdbcClient jdbc;

    Reactions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether there was one to take back. */
    boolean takeBack(ItemRef item, ReactionKind kind, PersonId person) {
        return jdbc.sql("delete from reaction where item_number = ? and kind = ? and person_id = ?")
                        .params(item.number(), kind.name(), person.value())
                        .update()
                > 0;
    }

    void give(ItemRef item, ReactionKind kind, PersonId person, @Nullable TeamId team, Instant now) {
        jdbc.sql("insert into reaction (item_number, kind, person_id, team_id, at)"
                        + " values (:item, :kind, :person, cast(:team as bigint), :at)")
                .param("item", item.number())
                .param("kind", kind.name())
                .param("person", person.value())
                .param("team", team == null ? null : team.value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
