package nl.ruimbaan.operation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says at the start when a PostgreSQL was made without a language (locale C): such a one does not know that É is é, and puts it behind z.
 * Our own lists do not ask it that ({@code Folded}); who asks the database themselves is surprised.
 */
@Component
class DatabaseLettersReader {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseLettersReader.class);
    private static final String CODES = "select not (lower('É') = 'é' and 'é' < 'f')";

    private final JdbcClient jdbc;
    private final boolean postgres;

    DatabaseLettersReader(JdbcClient jdbc, JdbcConnectionDetails database) {
        this.jdbc = jdbc;
        postgres = database.getJdbcUrl().startsWith("jdbc:postgresql:");
    }

    @EventListener(ApplicationReadyEvent.class)
    void look() {
        if (postgres && areCodes(jdbc)) {
            LOG.warn("PostgreSQL puts letters in the order of their codes, and does not know that É is é."
                    + " Make its database with a language, for instance with icu_locale 'nl', and restore the back-up"
                    + " into it: see PostgreSQL in docs/operations.md.");
        }
    }

    /** Whether a PostgreSQL knows letters by their codes alone. */
    static boolean areCodes(JdbcClient postgres) {
        return postgres.sql(CODES).query(Boolean.class).single();
    }
}
