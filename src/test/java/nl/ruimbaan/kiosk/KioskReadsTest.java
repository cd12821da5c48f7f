package nl.ruimbaan.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import nl.ruimbaan.people.Appearance;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.QueryPlan;
import nl.ruimbaan.support.SentStatements;
import nl.ruimbaan.support.StatementCount;
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
    KioskCodes codes;

    @Autowired
    KioskScreens screens;

    @Autowired
    DataSource database;

    @Autowired
    Company company;

    @AfterEach
    void goHome() {
        company.goHome();
    }

    /** At one moment: what is remembered is read anew each minute. */
    @Test
    void twenty_screens_cost_as_much_as_one_and_who_guesses_costs_nothing() {
        PersonId bea = company.hire("Bea", Role.ADMINISTRATOR);
        var draft = new KioskCodeDraft("Hal", Language.NL, Appearance.SYSTEM);
        String code = ((KioskCodeResult.Made) company.as(bea, () -> codes.make(draft))).code();

        company.at(bea, Instant.parse("2026-11-23T09:00:00Z"), () -> {
            assertThat(StatementCount.of(() -> screens.show(code))).isPositive();
            for (int i = 0; i < 20; i++) {
                assertThat(StatementCount.of(() -> screens.show(code))).isZero();
                assertThat(StatementCount.of(() -> screens.show("wrong"))).isZero();
            }
            return true;
        });
    }

    @Test
    void no_big_table_is_read_from_end_to_end() {
        company.goHome();
        Archive.fill(database, 10_000);

        List<SentStatements.Sent> sent = SentStatements.during(() -> {
            assertThat(reader.words()).hasSize(40);
            assertThat(reader.gone()).hasSize(40);
            assertThat(reader.stopped()).hasSize(40);
            assertThat(reader.normal()).hasSize(40);
        });

        assertThat(sent).hasSize(4).allSatisfy(it -> {
            QueryPlan plan = QueryPlan.of(database, it);
            assertThat(plan.scansAnyOf(BIG)).as(plan.text()).isFalse();
            assertThat(plan.rowsRead()).as(plan.text()).isLessThanOrEqualTo(500);
        });
    }
}
