package nl.ruimbaan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.QueryPlan;
import nl.ruimbaan.support.SentStatements;
import nl.ruimbaan.support.SentStatements.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;

/** The list of notes, and those about an item, do not grow slower with what ten thousand visits leave behind. */
@CommittedServiceTest
class TenThousandVisitsTest extends Looking {

    private static final int MANY = 10_000;

    /** Some more than a page: what others wrote for their team alone is passed over. */
    private static final long ROWS = 300;

    private static final long FIRST = 2_000_000_000L;
    private static final List<String> BIG = List.of("visit", "visit_item");

    @Autowired
    DataSource database;

    @Autowired
    JdbcOperations jdbc;

    ObstacleId obstacle;

    @BeforeEach
    void ten_thousand_notes() {
        obstacle = reported("Zonder nummer vind ik niemand");
        long zuid = company.team("West").value();
        jdbc.batchUpdate(
                "insert into visit (id, version, text_version, writer_id, team_id, went_on, title, saw, readers, state,"
                        + " language, written_at) values (?, 0, 0, ?, ?, ?, ?, ?, ?, ?, 'NL', ?)",
                LongStream.range(0, MANY)
                        .mapToObj(i -> new Object[] {
                            FIRST + i,
                            mila.value(),
                            i % 4 == 0 ? zuid : noord.value(),
                            Date.valueOf(MONDAY.minusDays(i / 10)),
                            "Keer " + i,
                            "Keer " + i,
                            i % 5 == 0 ? "TEAM" : "EVERYONE",
                            "SHARED",
                            Timestamp.valueOf(MONDAY.atStartOfDay())
                        })
                        .toList());
        jdbc.batchUpdate(
                "insert into visit_item (id, visit_id, item_number) values (?, ?, ?)",
                LongStream.range(0, MANY)
                        .mapToObj(i -> new Object[] {
                            FIRST + i, FIRST + i, i % 1_000 == 0 ? obstacle.number() : 1_000_000_000L + i
                        })
                        .toList());
        jdbc.execute("analyze");
    }

    @AfterEach
    void home() {
        jdbc.update("delete from visit_item where id >= ?", FIRST);
        jdbc.update("delete from visit where id >= ?", FIRST);
        company.goHome();
    }

    @Test
    void the_list_and_the_notes_about_an_item_are_read_along_an_index_and_no_further_than_a_page() {
        VisitLine last =
                company.as(anna, () -> pages.list(VisitFilter.ALL, null).items().getLast());
        Map<String, Runnable> reads = Map.of(
                "first page", () -> pages.list(VisitFilter.ALL, null),
                "next page", () -> pages.list(VisitFilter.ALL, VisitLine.Key.after(last)),
                "of a team", () -> pages.list(new VisitFilter("", noord), null),
                "about an item", () -> pages.about(obstacle.ref(), null));

        assertThat(reads).allSatisfy((what, read) -> {
            List<QueryPlan> plans = plans(read);
            assertThat(plans).as(what).hasSize(1).allSatisfy(plan -> {
                assertThat(plan.scansAnyOf(BIG)).as(plan.toString()).isFalse();
                assertThat(plan.rowsRead()).as(plan.toString()).isLessThanOrEqualTo(ROWS);
            });
        });
    }

    @Test
    void counting_stops_in_time() {
        assertThat(plans(() -> pages.count(VisitFilter.ALL)))
                .singleElement()
                .satisfies(
                        plan -> assertThat(plan.rowsRead()).as(plan.toString()).isLessThanOrEqualTo(2 * Count.CEILING));
    }

    private List<QueryPlan> plans(Runnable read) {
        company.as(anna, () -> pages.count(VisitFilter.ALL));
        List<Sent> sent = company.as(anna, () -> SentStatements.during(read));
        return sent.stream().map(it -> QueryPlan.of(database, it)).toList();
    }
}
