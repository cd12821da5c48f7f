package nl.ruimbaan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.figure.Unfolding;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.DemandDraft;
import nl.ruimbaan.demand.DemandLog;
import nl.ruimbaan.demand.RightFirstTime;
import nl.ruimbaan.demand.Tallying;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules of the method, over every screen with figures, what is drawn on it, its style sheets, the doors and the tables. */
@ScreenTest
class MethodOnScreensTest {

    /** A point below and above the limits, and all the rest. */
    private static final List<Integer> DAYS = List.of(5, 6, 5, 6, 5, 6, 5, 40, 6, 5);

    private static final Pattern TARGET = Pattern.compile(
            "(?i)\\b(target|streef\\w*|doelstelling|goal|kpi|norm|benchmark|score|ranglijst|ranking|beter dan|slechter dan"
                    + "|t\\.o\\.v\\.|verbeterd met|gestegen|gedaald)\\b");
    private static final Pattern ARROW =
            Pattern.compile("[\\u2190-\\u21ff\\u25b2-\\u25c5\\u2b00-\\u2b1a]|marker-(end|start)");
    private static final Pattern TRAFFIC_LIGHT = Pattern.compile(
            "(?i)\\b(red|green|amber|orange|rood|groen|good|bad|better|worse|success|danger|warning)\\b");
    private static final Pattern ANYBODY = Pattern.compile("person|employee|user|by_id|teller|reporter|owner");

    @Autowired
    DemandLog log;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ApplicationContext spring;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    TeamId wonen;
    TeamId zorg;
    PersonId xandra;
    PersonId yvo;

    @BeforeEach
    void two_teams_with_figures() {
        wonen = company.team("Wonen");
        zorg = company.team("Zorg");
        xandra = company.hire("Xandra Uniek", wonen);
        yvo = company.hire("Yvo Enig", zorg, Role.MANAGER);
        company.hire(4, wonen);
        company.hire(4, zorg);
        tally(wonen, RightFirstTime.YES);
        tally(zorg, RightFirstTime.NO);
        Instant first = Instant.parse("2026-01-05T09:00:00Z");
        for (int i = 0; i < DAYS.size(); i++) {
            pickedUp(first.plus(Duration.ofDays(50L * i)), DAYS.get(i));
        }
    }

    @Test
    void no_screen_with_figures_names_a_target_draws_an_arrow_or_says_better_and_worse() {
        for (String screen : screens()) {
            assertThat(all(screen))
                    .as(screen)
                    .isNotBlank()
                    .doesNotContainPattern(TARGET)
                    .doesNotContainPattern(ARROW);
        }
    }

    @Test
    void no_figure_is_about_a_person_and_none_ranks_teams() {
        for (String screen : screens()) {
            assertThat(drawings(open(screen)))
                    .as(screen)
                    .doesNotContain("Xandra", "Yvo")
                    .doesNotContain("Zorg", "Wonen");
        }
    }

    @Test
    void a_signal_looks_the_same_whichever_side_it_is_on_and_no_drawing_judges() throws IOException {
        assertThat(drawings(open("progress"))).contains("rb-chart-signal").doesNotContainPattern(TRAFFIC_LIGHT);
        for (String sheet : List.of("base/chart", "progress/progress", "demand/demand", "measure/measure")) {
            assertThat(Files.readString(Path.of("frontend", sheet + ".css")))
                    .as(sheet)
                    .doesNotContainPattern(Pattern.compile("(?i)(above|below|high|low|up|down)-?(signal|good|bad)"))
                    .doesNotContainPattern(Pattern.compile("--rb-(red|green|amber|good|bad|success|danger)\\b"));
        }
    }

    @Test
    void no_door_to_figures_can_be_asked_about_a_person() {
        List<Method> doors = spring.getBeansWithAnnotation(ApplicationService.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(it -> Stream.of("progress", "demand", "measure")
                        .anyMatch(part -> it.getPackageName().equals("nl.ruimbaan." + part)))
                .flatMap(it -> Arrays.stream(it.getDeclaredMethods()))
                .filter(it -> Modifier.isPublic(it.getModifiers()))
                .toList();

        assertThat(doors).hasSizeGreaterThan(20);
        assertThat(doors)
                .allSatisfy(door ->
                        assertThat(door.getParameterTypes()).as(door.toString()).doesNotContain(PersonId.class));
    }

    @Test
    void no_table_of_tallies_and_figures_knows_an_employee() {
        assertThat(columns("logged_demand", "demand_change", "second_look", "measure_point"))
                .hasSizeGreaterThan(20)
                .noneMatch(it -> ANYBODY.matcher(it).find());
    }

    private static List<String> screens() {
        return List.of("progress", "progress/report", "progress?stretch=YEAR", "demands/overview", "measures");
    }

    private Colleague open(String screen) {
        return portal.sits(xandra).goesTo(screen).scrollsDown();
    }

    /** What stands on it, also behind what one opens, and what is drawn. */
    private String all(String screen) {
        Colleague here = open(screen);
        here.window().find(Details.class).all().forEach(it -> it.setOpened(true));
        here.window().find(Unfolding.class).all().forEach(it -> it.setOpened(true));
        return String.join("\n", here.texts()) + drawings(here);
    }

    private static String drawings(Colleague here) {
        here.wasSent();
        return here.looksAtCharts().wasSent().replaceAll("(?s)^.*?<svg", "<svg");
    }

    private List<String> columns(String... tables) {
        return jdbc.sql(
                        "select lower(column_name) from information_schema.columns where lower(table_name) in (:tables)")
                .param("tables", List.of(tables))
                .query((row, i) -> row.getString(1))
                .list();
    }

    private void tally(TeamId team, RightFirstTime right) {
        List<DemandDraft> drafts = new ArrayList<>();
        for (int week = 1; week < 12; week++) {
            Instant then = Instant.now().minus(Duration.ofDays(7L * week));
            for (int i = 0; i < 8; i++) {
                Demand demand = i % 3 == 0 ? Demand.FAILURE : Demand.VALUE;
                drafts.add(Tallying.demand(team, null, demand, right, then));
            }
        }
        company.does(xandra, () -> log.log(drafts, Map.of()));
    }

    private void pickedUp(Instant reported, int days) {
        var outcome = (Outcome.Saved<?>) company.at(
                xandra, reported, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null));
        company.at(
                yvo,
                reported.plus(Duration.ofDays(days)),
                () -> moves.move(new ObstacleId(outcome.item().number()), 0, new Move.PickUp("Ik bel")));
    }
}
