package nl.ruimbaan.people;

import java.util.List;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Folded;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reading: the managers besides the current user, who can be asked to take something over. */
@ApplicationService
public class OtherManagers {

    private static final String OTHERS = " from person p join person_role r on r.person_id = p.id"
            + " where r.role = :manager and not p.disabled and p.id <> :me";

    private final JdbcClient jdbc;
    private final CurrentUser user;

    OtherManagers(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /** All of them, by name. */
    public List<ManagerName> all() {
        return others("select p.id, p.name, p.help_level" + OTHERS)
                .query((row, i) -> new ManagerName(
                        new PersonId(row.getLong("id")),
                        row.getString("name"),
                        HelpLevel.stored(row.getString("help_level"))))
                .list()
                .stream()
                .sorted(Folded.byName(ManagerName::name)
                        .thenComparingLong(it -> it.id().value()))
                .toList();
    }

    /** Those who can be asked for help with what lies on this level. */
    public HelpAbove above(HelpLevel level) {
        return HelpAbove.of(level, all());
    }

    /** Whether this person is one of them. */
    public boolean include(PersonId person) {
        return others("select exists (select 1" + OTHERS + " and p.id = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec others(String sql) {
        return jdbc.sql(sql)
                .param("manager", Role.MANAGER.name())
                .param("me", user.id().value());
    }
}
