package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StoryChoices;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.QueryPlan;
import nl.ruimbaan.support.SentStatements;
import nl.ruimbaan.support.archive.Archive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What is looked up while somebody types or reads on costs the same, however much there is. */
@CommittedServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LooksNoFurtherTest {

    private static final int STORIES = 3_000;
    private static final List<String> BIG = List.of("story", "obstacle", "occurrence");

    @Autowired
    SimilarObstacles similar;

    @Autowired
    StoryChoices choices;

    @Autowired
    ObstaclePages pages;

    @Autowired
    DataSource database;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Numbers numbers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Company company;

    Archive archive;

    @BeforeAll
    void years_of_use() {
        company.goHome();
        archive = Archive.fill(database, STORIES);
    }

    @AfterAll
    void home() {
        company.goHome();
    }

    @Test
    void similar_ones_are_sought_among_the_last_three_hundred_of_each_open_state() {
        looksAtMost(7 * 300 + 2, () -> similar.to("Een woord dat nergens staat, over onbestaanbare dingen", null));
    }

    @Test
    void stories_to_point_at_are_sought_among_the_last_thousand() {
        looksAtMost(2 * 1_000 + 3, () -> choices.with("dit staat nergens"));
    }

    @Test
    void a_page_of_times_reads_no_more_than_it_shows() {
        transaction.executeWithoutResult(status -> jdbc.batchUpdate(
                "insert into occurrence (id, version, obstacle_id, person_id, on_day, words, anonymous, at)"
                        + " values (?, 0, ?, ?, ?, 'Weer', false, ?)",
                LongStream.range(0, 2_000)
                        .mapToObj(i -> new Object[] {
                            numbers.nextRecord(),
                            archive.obstacle(0),
                            archive.person((int) i),
                            LocalDate.of(2026, 1, 5),
                            OffsetDateTime.of(2026, 1, 5, 9, 0, 0, 0, ZoneOffset.UTC)
                        })
                        .toList()));
        jdbc.execute("analyze");

        looksAtMost(
                2 * (ObstacleHistory.TIMES + 1),
                () -> pages.times(new ObstacleId(archive.obstacle(0)), Long.MAX_VALUE));
    }

    private void looksAtMost(int rows, Supplier<?> read) {
        List<QueryPlan> plans = company.as(
                new PersonId(archive.person(0)),
                () -> SentStatements.during(read::get).stream()
                        .map(it -> QueryPlan.of(database, it))
                        .toList());
        assertThat(plans).isNotEmpty().allSatisfy(plan -> {
            assertThat(plan.scansAnyOf(BIG)).as(plan.text()).isFalse();
            assertThat(plan.rowsRead()).as(plan.text()).isLessThanOrEqualTo(rows);
        });
    }
}
