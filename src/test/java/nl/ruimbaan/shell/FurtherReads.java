package nl.ruimbaan.shell;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Supplier;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.board.BoardFilter;
import nl.ruimbaan.board.Lane;
import nl.ruimbaan.board.ListFilter;
import nl.ruimbaan.board.ListOrder;
import nl.ruimbaan.board.ListSet;
import nl.ruimbaan.board.ObstacleBoard;
import nl.ruimbaan.board.ObstacleList;
import nl.ruimbaan.board.ObstacleRow;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.experiment.ExperimentOutcome;
import nl.ruimbaan.experiment.LearnedCard;
import nl.ruimbaan.experiment.LearnedFilter;
import nl.ruimbaan.experiment.LearningLibrary;
import nl.ruimbaan.improvement.BacklogFilter;
import nl.ruimbaan.improvement.BacklogOrder;
import nl.ruimbaan.improvement.ImprovementBacklog;
import nl.ruimbaan.improvement.ImprovementCard;
import nl.ruimbaan.improvement.ImprovementPhase;
import nl.ruimbaan.improvement.SimilarImprovements;
import nl.ruimbaan.meeting.AgendaCards;
import nl.ruimbaan.meeting.MeetingAgenda;
import nl.ruimbaan.meeting.MeetingId;
import nl.ruimbaan.meeting.MeetingService;
import nl.ruimbaan.notification.InboxGroup;
import nl.ruimbaan.notification.InboxService;
import nl.ruimbaan.notification.MessageKind;
import nl.ruimbaan.obstacle.MergeCandidates;
import nl.ruimbaan.obstacle.ObstacleCard;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.obstacle.SimilarObstacles;
import nl.ruimbaan.people.HelpLevel;
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
import nl.ruimbaan.support.archive.Archive;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** What screens read when one goes on, deep in the archive. */
@TestComponent
class FurtherReads {

    private final StoryWall wall;
    private final ObstacleBoard board;
    private final MeetingService sessions;
    private final MeetingAgenda walk;
    private final AgendaCards agenda;
    private final ObstacleList list;
    private final ObstaclePages pages;
    private final SimilarObstacles similar;
    private final SimilarImprovements likeImprovements;
    private final MergeCandidates candidates;
    private final StoryChoices choices;
    private final LongestStill still;
    private final ImprovementBacklog backlog;
    private final LearningLibrary library;
    private final InboxService inbox;
    private final Company company;

    FurtherReads(
            StoryWall wall,
            ObstacleBoard board,
            MeetingService sessions,
            MeetingAgenda walk,
            AgendaCards agenda,
            ObstacleList list,
            ObstaclePages pages,
            SimilarObstacles similar,
            SimilarImprovements likeImprovements,
            MergeCandidates candidates,
            StoryChoices choices,
            LongestStill still,
            ImprovementBacklog backlog,
            LearningLibrary library,
            InboxService inbox,
            Company company) {
        this.wall = wall;
        this.board = board;
        this.sessions = sessions;
        this.walk = walk;
        this.agenda = agenda;
        this.list = list;
        this.pages = pages;
        this.similar = similar;
        this.likeImprovements = likeImprovements;
        this.candidates = candidates;
        this.choices = choices;
        this.still = still;
        this.backlog = backlog;
        this.library = library;
        this.inbox = inbox;
        this.company = company;
    }

    /** What a screen reads when one goes on, deep in the archive. */
    SequencedMap<String, Supplier<?>> of(Archive archive) {
        int half = archive.others() / 2;
        Instant then = archive.at(half).toInstant();
        var team = new TeamId(archive.team(0));
        var story = new StoryCard.Key(archive.toldAt(half).toInstant(), archive.story(half));
        var obstacle = new ObstacleCard.Key(then, archive.obstacle(half));
        var improvement = new ImprovementCard.Key(then.atOffset(ZoneOffset.UTC), archive.improvement(half));
        var ranked = new ImprovementCard.Key(half * 1_024L, archive.improvement(half));
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
        reads.put("meeting, an obstacle", () -> agenda.card(meeting, new ObstacleId(archive.obstacle(half))));
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
                "similar improvements, while typing",
                () -> likeImprovements.to("Onbestaanbare woorden vindt men nergens terug"));
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
        reads.put("backlog of a team, further", () -> backlog.list(BacklogFilter.of(team), ranked));
        reads.put(
                "backlog, one phase, further",
                () -> backlog.list(BacklogFilter.ALL.in(ImprovementPhase.IDEA), improvement));
        var learned = new LearnedCard.Key(then, archive.improvement(half));
        for (boolean unread : List.of(true, false)) {
            var read = new InboxGroup.Key(unread, archive.message(archive.stories() / 2));
            reads.put("inbox, further, after unread: " + unread, () -> unremembered(null, read));
            reads.put("inbox, one kind, further, after unread: " + unread, () -> unremembered(MessageKind.NEWS, read));
        }
        reads.put(
                "inbox, earlier of one",
                () -> inbox.earlier(new ObstacleId(archive.obstacle(0)).ref(), null, Long.MAX_VALUE));
        reads.put("learned, further", () -> library.page(LearnedFilter.ALL, learned));
        for (ExperimentOutcome outcome : ExperimentOutcome.values()) {
            var one = new LearnedFilter("", null, null, null, outcome);
            reads.put("learned, further: " + outcome, () -> library.page(one, learned));
        }
        for (BacklogOrder order : EnumSet.of(BacklogOrder.PROPOSED, BacklogOrder.TITLE)) {
            Object value = order == BacklogOrder.TITLE ? "verbetering " + half : then.atOffset(ZoneOffset.UTC);
            var key = new ImprovementCard.Key(value, archive.improvement(half));
            for (boolean down : List.of(true, false)) {
                BacklogFilter filter = BacklogFilter.ALL.by(order, down);
                reads.put("backlog by " + order + down + ", further", () -> backlog.list(filter, key));
                reads.put(
                        "backlog, one phase, by " + order + down + ", further",
                        () -> backlog.list(filter.in(ImprovementPhase.IDEA), key));
            }
        }
        return reads;
    }

    /** Titles that were read before are read again. */
    private Slice<InboxGroup> unremembered(@Nullable MessageKind kind, InboxGroup.Key after) {
        company.writes();
        return inbox.page(kind, after);
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
}
