package nl.ruimbaan.people;

import nl.ruimbaan.base.OrganisationName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisation whose portal this is: one row. */
@Component
class Organisation implements OrganisationName {

    private final JdbcClient jdbc;

    Organisation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String organisationName() {
        return jdbc.sql("select name from organisation")
                .query(String.class)
                .optional()
                .orElse("");
    }

    void call(String name) {
        if (jdbc.sql("update organisation set name = ?").param(name).update() == 0) {
            jdbc.sql("insert into organisation (id, name) values (1, ?)")
                    .param(name)
                    .update();
        }
    }
}
