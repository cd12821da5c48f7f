package nl.ruimbaan.stillness;

import java.util.List;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who is asked whether an obstacle is gone in the place of its reporter, who owns it or has left. */
@Component
public class AskedInsteadReader {

    private final JdbcClient jdbc;

    AskedInsteadReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whom it hit; nobody when its reporter can say so. */
    public List<PersonId> of(ObstacleId id) {
        return jdbc.sql("select distinct " + WhoIsAsked.INSTEAD_PERSON + WhoIsAsked.INSTEAD_FROM
                        + " and o.id = :id order by " + WhoIsAsked.INSTEAD_PERSON)
                .param("id", id.number())
                .query((row, i) -> new PersonId(row.getLong("person_id")))
                .list();
    }
}
