package nl.ruimbaan.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TablesTest {

    private final JdbcDataSource source = source();
    private final Flyway flyway = Flyway.configure().dataSource(source).load();

    @Test
    void tables_of_this_version_and_older_are_brought_up_to_it() {
        new Tables().upToThisVersion().migrate(flyway);
        new Tables().upToThisVersion().migrate(flyway);

        assertThat(flyway.info().pending()).isEmpty();
    }

    @Test
    void newer_tables_are_refused_in_a_sentence_and_left_as_they_are() throws SQLException {
        new Tables().upToThisVersion().migrate(flyway);
        JdbcClient.create(source)
                .sql("insert into \"flyway_schema_history\" select max(\"installed_rank\") + 1, '999', 'later', 'SQL',"
                        + " 'V999__later.sql', 1, 'sa', current_timestamp, 1, true from \"flyway_schema_history\"")
                .update();

        assertThatThrownBy(() -> new Tables().upToThisVersion().migrate(flyway))
                .isInstanceOf(NewerTables.class)
                .hasMessage("its tables are those of a newer version (tables 999, this jar knows " + newest()
                        + " and older)");
    }

    @Test
    void tables_whose_scripts_have_changed_since_are_refused_also_when_there_were_more_of_them() {
        new Tables().upToThisVersion().migrate(flyway);
        JdbcClient history = JdbcClient.create(source);
        history.sql("update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '1'")
                .update();
        history.sql("update \"flyway_schema_history\" set \"version\" = '999' where \"version\" = '2'")
                .update();

        assertThatThrownBy(() -> new Tables().upToThisVersion().migrate(flyway))
                .isInstanceOf(ChangedTables.class)
                .hasMessage("its tables were made by a version before 0.1, and those are not brought up to date");
    }

    private String newest() {
        return Arrays.stream(flyway.info().all())
                .map(it -> String.valueOf(it.getVersion()))
                .filter(it -> !it.equals("999"))
                .reduce((before, last) -> last)
                .orElseThrow();
    }

    private static JdbcDataSource source() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:tables" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        return source;
    }
}
