package nl.ruimbaan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.board.BoardFilter;
import nl.ruimbaan.board.Lane;
import nl.ruimbaan.board.ListFilter;
import nl.ruimbaan.board.ListOrder;
import nl.ruimbaan.board.ListSet;
import nl.ruimbaan.board.ObstacleBoard;
import nl.ruimbaan.board.ObstacleList;
import nl.ruimbaan.board.ObstacleRow;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.improvement.BacklogFilter;
import nl.ruimbaan.improvement.ImprovementBacklog;
import nl.ruimbaan.improvement.ImprovementCard;
import nl.ruimbaan.improvement.ImprovementPhase;
import nl.ruimbaan.meeting.MeetingAgenda;
import nl.ruimbaan.meeting.MeetingId;
import nl.ruimbaan.meeting.MeetingService;
import nl.ruimbaan.obstacle.HelpLevel;
import nl.ruimbaan.obstacle.MergeCandidates;
import nl.ruimbaan.obstacle.ObstacleCard;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.obstacle.SimilarObstacles;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.stillness.LongestStill;
import nl.ruimbaan.stillness.StillFilter;
import nl.ruimbaan.stillness.StillRow;
import nl.ruimbaan.stillness.StillSection;
import nl.ruimbaan.story.StoryCard;
import nl.ruimbaan.story.StoryChoices;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.story.WallFilter;
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
@Import({Company.class, StatementCount.class})
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
     * of a next step that few have, or by how long it is still among those without such a day.
     */
    private static final long ROWS_IN_A_STATE = 4_500;

    private static final List<String> BIG = List.of(
            "story",
            "obstacle",
            "obstacle_step",
            "obstacle_round",
            "occurrence",
            "improvement",
            "improvement_step",
            "improvement_participant",
            "thread_link");

    @Autowired
    DataSource database;

    @Autowired
    Company company;

    @Autowired
    ApplicationContext spring;

    @Autowired
    StoryWall wall;

    @Autowired
    ObstacleBoard board;

    @Autowired
    MeetingService sessions;

    @Autowired
    MeetingAgenda walk;

    @Autowired
    ObstacleList list;

    @Autowired
    ObstaclePages pages;

    @Autowired
    SimilarObstacles similar;

    @Autowired
    MergeCandidates candidates;

    @Autowired
    StoryChoices choices;

    @Autowired
    LongestStill still;

    @Autowired
    ImprovementBacklog backlog;

    private final SequencedMap<String, List<Sent>> sentAtFew = new LinkedHashMap<>();
    private final SequencedMap<String, List<Sent>> sentAtMany = new LinkedHashMap<>();

    @BeforeAll
    void look_at_every_screen() {
        company.goHome();
        openAll(Archive.fill(database, FEW), sentAtFew);
        company.goHome();
        openAll(Archive.fill(database, MANY), sentAtMany);
    }

    @AfterAll
    void home() {
        company.goHome();
    }

    @Test
    void every_screen_sends_as_many_statements_as_with_ten_stories() {
        assertThat(counts(sentAtMany)).isEqualTo(counts(sentAtFew));
        assertThat(counts(sentAtMany).values()).allMatch(count -> count > 0);
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
        if (screen.endsWith("mine")) {
            return ROWS_OF_ONE_PERSON;
        }
        if (screen.startsWith("list") || screen.startsWith("archive") || screen.startsWith("longest still")) {
            return ROWS_IN_A_STATE;
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
            screens(archive).forEach((screen, path) -> {
                go(window, path);
                sent.put(screen, SentStatements.during(() -> go(window, path)));
            });
        }
        further(archive)
                .forEach((part, read) -> company.does(
                        new PersonId(archive.person(0)),
                        () -> sent.put(part, SentStatements.during(() -> {
                            Object seen = read.get();
                        }))));
    }

    /** What a screen reads when one goes on, deep in the archive. */
    private SequencedMap<String, Supplier<?>> further(Archive archive) {
        int half = archive.others() / 2;
        Instant then = archive.at(half).toInstant();
        var team = new TeamId(archive.team(0));
        var story = new StoryCard.Key(archive.toldAt(half).toInstant(), archive.story(half));
        var obstacle = new ObstacleCard.Key(then, archive.obstacle(half));
        var improvement = new ImprovementCard.Key(half * 1_024L, then, archive.improvement(half));
        SequencedMap<String, Supplier<?>> reads = new LinkedHashMap<>();
        reads.put("wall, further", () -> wall.wall(WallFilter.ALL, story));
        reads.put(
                "wall of a team, further",
                () -> wall.wall(WallFilter.of(Map.of(WallFilter.TEAM, Long.toString(team.value()))), story));
        reads.put("board, further", () -> board.more(ObstacleState.CONFIRMED, BoardFilter.ALL, null, obstacle));
        reads.put(
                "board of a team, further",
                () -> board.more(ObstacleState.REPORTED, BoardFilter.ALL.ofTeam(team), null, obstacle));
        reads.put("board, lane of a team", () -> board.board(BoardFilter.ALL, new Lane.OfTeam(team)));
        reads.put("board, lane of no team", () -> board.board(BoardFilter.ALL, new Lane.OfTeam(null)));
        reads.put("board, lane of a kind", () -> board.board(BoardFilter.ALL, new Lane.OfKind(ConditionKind.RULE)));
        reads.put("board, lane of no kind", () -> board.board(BoardFilter.ALL, new Lane.OfKind(null)));
        MeetingId meeting = company.as(new PersonId(archive.person(0)), () -> sessions.start(null));
        MeetingId ofTeam = company.as(new PersonId(archive.person(0)), () -> sessions.start(team));
        reads.put("meeting, what waits", () -> walk.waiting(meeting));
        reads.put("meeting of a team, what waits", () -> walk.waiting(ofTeam));
        reads.put("meeting, an obstacle", () -> walk.card(meeting, new ObstacleId(archive.obstacle(half))));
        for (ListOrder order : ListOrder.values()) {
            ObstacleRow.Key key = ObstacleRow.Key.after(row(archive, half), order);
            for (boolean descending : List.of(true, false)) {
                ListFilter open = ListFilter.ALL.by(order, descending);
                String words = " by " + order + (descending ? ", down" : ", up");
                reads.put("list" + words, () -> list.list(open, null));
                reads.put("list" + words + ", further", () -> list.list(open, key));
                reads.put("archive" + words + ", further", () -> list.list(open.from(ListSet.ARCHIVE), key));
            }
        }
        reads.put(
                "similar obstacles, while typing",
                () -> similar.to("Onbestaanbare woorden vindt men nergens terug", ConditionKind.RULE));
        reads.put(
                "obstacles to merge with, while typing",
                () -> candidates.to(new ObstacleId(archive.obstacle(0)), "nergens te vinden"));
        reads.put("stories to point at, while typing", () -> choices.with("nergens te vinden"));
        reads.put(
                "times of an obstacle, further",
                () -> pages.times(new ObstacleId(archive.obstacle(half)), Long.MAX_VALUE));
        for (StillSection section : StillSection.values()) {
            var key = new StillRow.Key(then, then, archive.obstacle(half));
            reads.put("longest still, further: " + section, () -> still.more(section, StillFilter.ALL, key));
            reads.put(
                    "longest still of a team, further: " + section,
                    () -> still.more(section, new StillFilter(team, false), key));
        }
        reads.put("backlog, further", () -> backlog.list(BacklogFilter.ALL, improvement));
        reads.put("backlog of a team, further", () -> backlog.list(BacklogFilter.of(team), improvement));
        reads.put(
                "backlog, one phase, further",
                () -> backlog.list(BacklogFilter.ALL.in(ImprovementPhase.IDEA), improvement));
        return reads;
    }

    private static ObstacleRow row(Archive archive, int place) {
        Instant then = archive.at(place).toInstant();
        return new ObstacleRow(
                new ObstacleId(archive.obstacle(place)),
                "",
                "hindernis " + place,
                "nl",
                ObstacleState.REPORTED,
                null,
                null,
                HelpLevel.TEAM,
                then,
                then,
                0,
                0,
                null,
                null,
                archive.at(place).toLocalDate());
    }

    private static void go(BrowserlessUIContext window, String path) {
        window.activate();
        String[] address = path.split("\\?", 2);
        window.getUI().navigate("not-found-between");
        window.getUI().navigate(address[0], QueryParameters.fromString(address.length > 1 ? address[1] : ""));
        window.roundTrip();
    }

    private static SequencedMap<String, String> screens(Archive archive) {
        SequencedMap<String, String> screens = new LinkedHashMap<>();
        screens.put("home", "");
        screens.put("wall", "stories");
        screens.put("wall of a team", "stories?team=" + archive.team(0));
        screens.put("wall, mine", "stories?mine=1");
        screens.put("wall by activity", "stories?order=ACTIVITY");
        screens.put("story", "stories/" + archive.story(0));
        screens.put("board", "obstacles");
        screens.put("board of a team", "obstacles?team=" + archive.team(0));
        screens.put("board, mine", "obstacles?mine=1");
        screens.put("board of a kind", "obstacles?kind=IT_SYSTEM");
        screens.put("board, long still", "obstacles?still=30");
        screens.put("board, what I follow, mine", "obstacles?following=1");
        screens.put("longest still", "obstacles/still");
        screens.put("longest still, of a team", "obstacles/still?team=" + archive.team(0));
        screens.put("longest still, my team", "obstacles/still?myteam=1");
        screens.put("list", "obstacles/list");
        screens.put("list of a team", "obstacles/list?team=" + archive.team(0));
        screens.put("list of a team by title", "obstacles/list?order=TITLE&team=" + archive.team(0));
        screens.put("list, mine", "obstacles/list?order=OCCURRENCES&mine=1");
        screens.put("archive", "obstacles/list?set=archive");
        screens.put("archive of one state", "obstacles/list?set=archive&state=CONFIRMED&dir=asc");
        screens.put("obstacle", "obstacles/" + archive.obstacle(0));
        screens.put("backlog", "improvements");
        screens.put("backlog of a team", "improvements?team=" + archive.team(0));
        screens.put("backlog, mine", "improvements?mine=1");
        screens.put("improvement", "improvements/" + archive.improvement(0));
        screens.put("progress", "progress");
        return screens;
    }
}
