package nl.ruimbaan.meeting;

import java.util.List;
import nl.ruimbaan.people.Consequence;
import nl.ruimbaan.people.InHand;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody would still do. It stays with their name, for others to say that it is done. */
@Component
class AgreementsInHand implements InHand {

    private final JdbcClient jdbc;

    AgreementsInHand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Consequence> ifLeaves(PersonId person) {
        long agreed = jdbc.sql("""
                        select count(*) from obstacle_agreement a join obstacle o on o.id = a.obstacle_id
                        where a.who_id = ? and a.done_at is null and o.state not in %s
                        """.formatted(AgreementRights.OVER))
                .param(person.value())
                .query(Long.class)
                .single();
        return agreed == 0 ? List.of() : List.of(new Consequence("account.close.agreements", agreed));
    }
}
