package nl.ruimbaan.obstacle;

import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who reported an obstacle, also those whose reports went up in it, and which of them colleagues do not see. */
@Component
class ReporterReader {

    private final JdbcClient jdbc;

    ReporterReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All who reported it: first the one who did, then those whose reports went up in it. */
    List<PersonId> of(Obstacle obstacle) {
        List<PersonId> reporters = new ArrayList<>(List.of(obstacle.reporter()));
        jdbc.sql("select distinct reporter_id from obstacle where merged_root_id = ? and reporter_id <> ?"
                        + " order by reporter_id")
                .params(obstacle.id(), obstacle.reporter().value())
                .query((row, i) -> new PersonId(row.getLong("reporter_id")))
                .list()
                .forEach(reporters::add);
        return reporters;
    }

    /** Whether colleagues may not know that this person reported it, or one that went up in it. */
    boolean isHidden(Obstacle obstacle, PersonId person) {
        return (obstacle.text().reporterHidden() && obstacle.reporter().equals(person))
                || jdbc.sql("select count(*) from obstacle where merged_root_id = ? and reporter_id = ?"
                                        + " and reporter_hidden = true")
                                .params(obstacle.id(), person.value())
                                .query(Integer.class)
                                .single()
                        > 0;
    }
}
