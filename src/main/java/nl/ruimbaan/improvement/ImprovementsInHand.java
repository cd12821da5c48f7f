package nl.ruimbaan.improvement;

import java.util.List;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.people.Consequence;
import nl.ruimbaan.people.InHand;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An improvement keeps its owner who leaves: whoever takes part, or a coach, can take it over at any moment, and who returns
 * still has it.
 */
@Component
class ImprovementsInHand implements InHand {

    private final JdbcClient jdbc;

    ImprovementsInHand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Consequence> ifLeaves(PersonId person) {
        return owned("account.close.improvements", person);
    }

    @Override
    public void leaves(PersonId person) {}

    @Override
    public List<Consequence> ifReturns(PersonId person) {
        return owned("account.reopen.improvements", person);
    }

    @Override
    public void returns(PersonId person) {}

    private List<Consequence> owned(String key, PersonId person) {
        long count = jdbc.sql("select count(*) from improvement where owner_id = ? and phase <> "
                        + Sql.name(ImprovementPhase.STOPPED))
                .param(person.value())
                .query(Long.class)
                .single();
        return count == 0 ? List.of() : List.of(new Consequence(key, count));
    }
}
