package nl.ruimbaan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What people were writing when each new text got a number of its own. */
class OwnDraftsMigrationTest {

    private final DriverManagerDataSource database =
            new DriverManagerDataSource("jdbc:h2:mem:own-drafts;DB_CLOSE_DELAY=-1", "sa", "");
    private final JdbcClient jdbc = JdbcClient.create(database);

    @Test
    void the_new_text_at_hand_gets_a_number_and_its_photos_and_answers_go_with_it() {
        migrate("24");
        jdbc.sql("insert into person (id, version, username, name, disabled, appearance)"
                        + " values (5, 0, 'anna', 'Anna', false, 'SYSTEM'), (6, 0, 'bram', 'Bram', false, 'SYSTEM')")
                .update();
        jdbc.sql("insert into draft (id, version, person_id, kind, item_id, part, base_version, text, touched) values"
                        + " (70, 0, 5, 'STORY', 0, '', 0, '{}', current_timestamp),"
                        + " (71, 0, 5, 'STORY', -71, '', 0, '{}', current_timestamp),"
                        + " (72, 0, 6, 'STORY', 0, '', 0, '{}', current_timestamp),"
                        + " (73, 0, 5, 'OBSTACLE', 128, 'agreement', 0, '{}', current_timestamp)")
                .update();
        jdbc.sql("insert into photo (id, person_id, item_kind, item_number, state, width, height, alt, touched) values"
                        + " (90, 5, 'STORY', 0, 'ADDED', 1, 1, '', current_timestamp),"
                        + " (91, 5, 'STORY', -71, 'ADDED', 1, 1, '', current_timestamp)")
                .update();
        answered(80, 5, 0);
        answered(81, 6, 0);
        answered(82, 5, 128);

        migrate("latest");

        assertThat(jdbc.sql("select item_id from draft order by id")
                        .query(Long.class)
                        .list())
                .containsExactly(-70L, -71L, -72L, 128L);
        assertThat(jdbc.sql("select item_number from photo order by id")
                        .query(Long.class)
                        .list())
                .containsExactly(-70L, -71L);
        assertThat(jdbc.sql("select item_id from privacy_answer order by id")
                        .query(Long.class)
                        .list())
                .containsExactly(-70L, -72L, 128L);
    }

    private void answered(long id, long person, long item) {
        jdbc.sql(
                        "insert into privacy_answer (id, person_id, kind, item_id, finding, fingerprint, reason, at, published)"
                                + " values (?, ?, 'STORY', ?, 'PHONE', 'f', 'eigen nummer', current_timestamp, false)")
                .params(id, person, item)
                .update();
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }
}
