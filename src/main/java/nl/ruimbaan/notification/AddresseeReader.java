package nl.ruimbaan.notification;

import java.util.List;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who are to be told, when that is a team or all who have a role. */
@Component
class AddresseeReader {

    private final JdbcClient jdbc;

    AddresseeReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PersonId> members(TeamId team) {
        return jdbc.sql("select id from person where team_id = ? order by id")
                .param(team.value())
                .query((row, i) -> new PersonId(row.getLong("id")))
                .list();
    }

    List<PersonId> coaches() {
        return having(Role.COACH);
    }

    List<PersonId> having(Role role) {
        return jdbc.sql("select person_id from person_role where role = ? order by person_id")
                .param(role.name())
                .query((row, i) -> new PersonId(row.getLong("person_id")))
                .list();
    }
}
