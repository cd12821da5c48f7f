package nl.ruimbaan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import javax.sql.DataSource;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.ui.WhenNear;
import nl.ruimbaan.search.IndexAnew;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.QueryPlan;
import nl.ruimbaan.support.SentStatements;
import nl.ruimbaan.support.SentStatements.Sent;
import nl.ruimbaan.support.StatementCount;
import nl.ruimbaan.support.TestDatabase;
import nl.ruimbaan.support.archive.Archive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

/** What a screen costs does not grow with what three years of use leave behind. */
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.OnDisk.class)
@Import({Company.class, StatementCount.class, FurtherReads.class, IndexAnew.class})
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HundredThousandStoriesTest {

    private static final int FEW = 10;
    private static final int MANY = 100_000;

    /** A limited count reads up to the ceiling, by design, and no other statement reads as much. */
    private static final long ROWS = Count.CEILING + 2;

    /** What is mine alone (a few hundred of each kind here) may be read whole, through an index. */
    private static final long ROWS_OF_ONE_PERSON = 3_000;

    /** While somebody types, so many of the newest are looked through and no more: 300 obstacles a state, 1,000 stories twice. */
    private static final long ROWS_WHILE_TYPING = 2_200;

    /**
     * What stands in one state (4,000 are reported here) may be sorted where an order has no index of its own: of a team, by the day
     * of a next step that few have, of what was learned of one type or with one outcome, or by how long it is still among those without such a day.
     */
    private static final long ROWS_IN_A_STATE = 4_500;

    /** Two weeks of demands are not settled yet, and are counted whenever somebody asks: 3,560 of 100,000 a year here. */
    private static final long ROWS_OF_TWO_WEEKS = 3_900;

    /**
     * A team's figures may read what is the team's: its stories (8,334 here), of which perhaps none is such a one, or its rounds;
     * what was learned by it may be sorted; and an experiment that nobody ever finished counts what the team was asked since it began.
     */
    private static final long ROWS_OF_A_TEAM = 8_500;

    private static final List<String> SORTED =
            List.of("list", "archive", "longest still", "learned, one outcome", "learned of a type");

    private static final List<String> BIG = List.of(
            "story",
            "obstacle",
            "obstacle_step",
            "obstacle_round",
            "occurrence",
            "improvement",
            "improvement_step",
            "improvement_participant",
            "experiment",
            "experiment_tap",
            "experiment_observation",
            "thread_link",
            "logged_demand",
            "notification");

    @Autowired
    DataSource database;

    @Autowired
    Company company;

    @Autowired
    ApplicationContext spring;

    @Autowired
    FurtherReads further;

    @Autowired
    IndexAnew index;

    private final SequencedMap<String, List<Sent>> sentAtFew = new LinkedHashMap<>();
    private final SequencedMap<String, List<Sent>> sentAtMany = new LinkedHashMap<>();

    @BeforeAll
    void look_at_every_screen() {
        company.goHome();
        Archive few = Archive.fill(database, FEW);
        index.isReadAnew();
        openAll(few, sentAtFew);
        company.goHome();
        Archive many = Archive.fill(database, MANY);
        index.isReadAnew();
        openAll(many, sentAtMany);
    }

    @AfterAll
    void home() {
        company.goHome();
    }

    @Test
    void no_screen_sends_more_statements_than_with_ten_stories() {
        assertThat(counts(sentAtMany)).hasSameSizeAs(counts(sentAtFew));
        assertThat(counts(sentAtMany))
                .allSatisfy((screen, count) -> assertThat(count)
                        .as(screen)
                        .isLessThanOrEqualTo(counts(sentAtFew).getOrDefault(screen, 0)));
        // What looks for similar texts asks the index first, which finds none here.
        assertThat(counts(sentAtMany))
                .allSatisfy((screen, count) -> assertThat(count > 0 || screen.endsWith("typing"))
                        .as(screen)
                        .isTrue());
    }

    @Test
    void a_screen_only_reads() {
        assertThat(sentAtMany.values()).allSatisfy(sent -> assertThat(sent).allMatch(Sent::isRead));
    }

    @Test
    void no_statement_reads_a_big_table_from_end_to_end() {
        List<String> wrong = new ArrayList<>();
        sentAtMany.forEach((screen, statements) -> statements.stream()
                .filter(Sent::isRead)
                .map(it -> QueryPlan.of(database, it))
                .filter(plan -> plan.scansAnyOf(BIG) || plan.rowsRead() > most(screen))
                .forEach(plan ->
                        wrong.add(screen + " reads " + plan.rowsRead() + " rows\n" + plan.sql() + "\n" + plan.text())));
        assertThat(String.join("\n", wrong)).isEmpty();
    }

    private static long most(String screen) {
        if (screen.endsWith("a common word")) {
            // The newest thousand by number, or PostgreSQL reads a whole state beside them.
            return ROWS_IN_A_STATE;
        }
        if (screen.endsWith("mine")) {
            return ROWS_OF_ONE_PERSON;
        }
        if (SORTED.stream().anyMatch(screen::startsWith)) {
            return ROWS_IN_A_STATE;
        }
        if (List.of("progress of a team", "improvement", "learned of a team").contains(screen)) {
            return ROWS_OF_A_TEAM;
        }
        if (List.of("progress", "report", "demands, overview").contains(screen)) {
            return ROWS_OF_TWO_WEEKS;
        }
        return screen.endsWith("typing") ? ROWS_WHILE_TYPING : ROWS;
    }

    private static Map<String, Integer> counts(SequencedMap<String, List<Sent>> sent) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        sent.forEach((screen, statements) -> counts.put(screen, statements.size()));
        return counts;
    }

    private void openAll(Archive archive, SequencedMap<String, List<Sent>> sent) {
        Authentication signedIn = company.as(
                new PersonId(archive.person(0)),
                () -> SecurityContextHolder.getContext().getAuthentication());
        try (SecuredBrowserlessApplicationContext<Authentication> portal =
                SpringBrowserlessApplicationContext.createSecured(spring, "nl.ruimbaan")) {
            BrowserlessUIContext window = portal.newUser(signedIn).newWindow();
            ArchiveScreens.of(archive).forEach((screen, path) -> {
                go(window, path);
                company.writes();
                sent.put(screen, SentStatements.during(() -> go(window, path)));
            });
        }
        further.of(archive)
                .forEach((part, read) -> company.does(
                        new PersonId(archive.person(0)),
                        () -> sent.put(part, SentStatements.during(() -> {
                            Object _ = read.get();
                        }))));
    }

    private static void go(BrowserlessUIContext window, String path) {
        window.activate();
        String[] address = path.split("\\?", 2);
        window.getUI().navigate("not-found-between");
        window.getUI().navigate(address[0], QueryParameters.fromString(address.length > 1 ? address[1] : ""));
        window.find(WhenNear.class).all().forEach(WhenNear::show);
        window.roundTrip();
    }
}
