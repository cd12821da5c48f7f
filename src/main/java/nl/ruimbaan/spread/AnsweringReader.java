package nl.ruimbaan.spread;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who answers for a team what is offered to it: its own managers and coaches; where it has none, any of its members. Nobody from
 * outside: a team joins by its own action.
 */
@Component
class AnsweringReader {

    private static final Set<Role> ANSWER = EnumSet.of(Role.MANAGER, Role.COACH);
    private static final String MEMBERS = "select p.id, (exists (select 1 from person_role r where r.person_id = p.id"
            + " and r.role in " + Sql.names(ANSWER) + ")) as has_role from person p"
            + " where p.team_id = :team and p.disabled = false order by p.id";

    private final JdbcClient jdbc;
    private final PeopleService people;
    private final CurrentUser user;

    AnsweringReader(JdbcClient jdbc, PeopleService people, CurrentUser user) {
        this.jdbc = jdbc;
        this.people = people;
        this.user = user;
    }

    private record Member(PersonId id, boolean hasRole) {}

    /** The people of a team. */
    record Members(Set<PersonId> answering, Set<PersonId> others) {}

    Members of(TeamId team) {
        List<Member> members = jdbc.sql(MEMBERS)
                .param("team", team.value())
                .query((row, i) -> new Member(new PersonId(row.getLong("id")), row.getBoolean("has_role")))
                .list();
        boolean anyone = members.stream().noneMatch(Member::hasRole);
        return new Members(
                members.stream()
                        .filter(it -> anyone || it.hasRole())
                        .map(Member::id)
                        .collect(Collectors.toSet()),
                members.stream()
                        .filter(it -> !anyone && !it.hasRole())
                        .map(Member::id)
                        .collect(Collectors.toSet()));
    }

    /** Whether the current user answers for this team. */
    boolean isMine(TeamId team) {
        return team.equals(people.myTeam()) && of(team).answering().contains(user.id());
    }
}
