package nl.ruimbaan.mail;

import java.util.Optional;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the address of which its owner has not said yet that it is theirs. */
@Component
class ConfirmReader {

    private final JdbcClient jdbc;

    ConfirmReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> pending(PersonId person) {
        return jdbc.sql("select pending from mail_reader where person_id = ? and pending is not null")
                .param(person.value())
                .query(String.class)
                .optional();
    }
}
