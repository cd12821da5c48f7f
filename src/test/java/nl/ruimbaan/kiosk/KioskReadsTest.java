package nl.ruimbaan.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.QueryPlan;
import nl.ruimbaan.support.SentStatements;
import nl.ruimbaan.support.archive.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a screen reads of an archive of years is a few rows along an index. */
@CommittedServiceTest
class KioskReadsTest {

    private static final List<String> BIG =
            List.of("story", "obstacle", "obstacle_round", "improvement", "improvement_step");

    @Autowired
    KioskSlideReader reader;

    @Autowired
    DataSource database;

    @Autowired
    Company company;

    @AfterEach
    void goHome() {
        company.goHome();
    }

    @Test
    void no_big_table_is_read_from_end_to_end() {
        company.goHome();
        Archive.fill(database, 10_000);

        List<SentStatements.Sent> sent = SentStatements.during(() -> {
            assertThat(reader.words()).hasSize(40);
            assertThat(reader.gone()).hasSize(40);
            assertThat(reader.stopped()).isEmpty();
            assertThat(reader.normal()).isEmpty();
        });

        assertThat(sent).hasSize(4).allSatisfy(it -> {
            QueryPlan plan = QueryPlan.of(database, it);
            assertThat(plan.scansAnyOf(BIG)).as(plan.text()).isFalse();
            assertThat(plan.rowsRead()).as(plan.text()).isLessThanOrEqualTo(200);
        });
    }
}
