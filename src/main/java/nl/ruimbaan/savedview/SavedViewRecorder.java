package nl.ruimbaan.savedview;

import java.util.Arrays;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps saved views. */
@Component
class SavedViewRecorder {

    private static final String ONES_OWN = " where id = ? and person_id = ?";

    private final JdbcClient jdbc;
    private final Numbers numbers;

    SavedViewRecorder(JdbcClient jdbc, Numbers numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    void keep(PersonId person, @Nullable TeamId team, String name, ViewAddress address) {
        jdbc.sql("insert into saved_view (id, person_id, team_id, name, path, query)"
                        + " values (:id, :me, cast(:team as bigint), :name, :path, :query)")
                .param("id", numbers.nextRecord())
                .param("me", person.value())
                .param("team", team == null ? null : team.value())
                .param("name", name)
                .param("path", address.path())
                .param("query", address.query())
                .update();
    }

    /** Whether it is there, and this person's. */
    boolean change(PersonId person, long id, @Nullable TeamId team, String name) {
        return jdbc.sql("update saved_view set name = ?, team_id = cast(? as bigint)" + ONES_OWN)
                        .params(Arrays.asList(name, team == null ? null : team.value(), id, person.value()))
                        .update()
                > 0;
    }

    void remove(PersonId person, long id) {
        jdbc.sql("delete from saved_view" + ONES_OWN).params(id, person.value()).update();
    }
}
