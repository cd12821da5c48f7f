package nl.ruimbaan.people;

import java.util.function.Supplier;
import nl.ruimbaan.base.OrganisationName;
import nl.ruimbaan.base.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisation whose portal this is: one row. */
@Component
class Organisation implements OrganisationName {

    private final JdbcClient jdbc;
    private final Supplier<String> known;

    Organisation(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        known = writes.remember(() -> jdbc.sql("select name from organisation")
                .query(String.class)
                .optional()
                .orElse(""));
    }

    @Override
    public String organisationName() {
        return known.get();
    }

    void call(String name) {
        if (jdbc.sql("update organisation set name = ?").param(name).update() == 0) {
            jdbc.sql("insert into organisation (id, name) values (1, ?)")
                    .param(name)
                    .update();
        }
    }
}
