package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.board.BoardFilter;
import nl.ruimbaan.board.ObstacleBoard;
import nl.ruimbaan.conversation.CommentLine;
import nl.ruimbaan.conversation.Conversation;
import nl.ruimbaan.conversation.ConversationPages;
import nl.ruimbaan.conversation.ConversationService;
import nl.ruimbaan.conversation.ReactionKind;
import nl.ruimbaan.conversation.ReactionLine;
import nl.ruimbaan.conversation.ReactionService;
import nl.ruimbaan.notification.Notification;
import nl.ruimbaan.notification.NotificationService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.thread.ThreadService;
import nl.ruimbaan.thread.ThreadStep;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What a reporter whom colleagues do not see does with her own obstacle does not tell who she is. */
@ServiceTest
class HiddenReporterTest {

    static final LocalDate THAT_DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    OccurrenceService occurrences;

    @Autowired
    ObstaclePages pages;

    @Autowired
    ObstacleBoard board;

    @Autowired
    StoryService stories;

    @Autowired
    ThreadService threads;

    @Autowired
    ConversationService conversations;

    @Autowired
    ConversationPages talk;

    @Autowired
    ReactionService reactions;

    @Autowired
    NotificationService notifications;

    @Autowired
    Company company;

    @Autowired
    JsonMapper json;

    TeamId letting;
    PersonId anna;
    PersonId bram;
    PersonId mirjam;
    ObstacleId id;

    @BeforeEach
    void reported() {
        letting = company.team("Verhuur");
        anna = company.hire("Anna", letting);
        bram = company.hire("Bram");
        mirjam = company.hire("Mirjam", Role.MANAGER);
        id = reports(hidden("Geen tweede adres"));
    }

    @Test
    void her_comment_her_reaction_and_the_messages_about_them_bear_no_name() {
        company.does(bram, () -> conversations.say(id.ref(), null, "Waarom?").refusals());
        company.does(
                anna,
                () -> conversations
                        .say(id.ref(), null, "Het systeem kan er maar een aan")
                        .refusals());
        company.does(
                anna, () -> reactions.react(id.ref(), ReactionKind.THANKS, null).refusals());

        assertThat(read(mirjam))
                .extracting(CommentLine::writer, CommentLine::unnamed)
                .containsExactly(Tuple.tuple("Bram", false), Tuple.tuple(null, true));
        assertThat(talk(mirjam, id).reactions())
                .filteredOn(it -> it.count() > 0)
                .containsExactly(new ReactionLine(ReactionKind.THANKS, List.of(), 1, false));
        assertThat(inbox(bram))
                .extracting(Notification::happening, Notification::by)
                .containsExactly(Tuple.tuple("OBSTACLE.COMMENT.UNNAMED", null));
    }

    @Test
    void where_her_obstacle_went_up_in_another_she_is_the_reporter_from_then_on() {
        ObstacleId other = new ObstacleId(saved(company.as(
                        bram, () -> obstacles.report(ObstacleDraft.of("Adressen", Language.NL), null)))
                .number());
        company.does(anna, () -> conversations.say(other.ref(), null, "Ken ik").refusals());
        int version = company.as(mirjam, () -> pages.page(id)).orElseThrow().version();
        assertThat(company.as(mirjam, () -> moves.move(id, version, new Move.Merge(other, "Hetzelfde"))))
                .isInstanceOf(Outcome.Saved.class);
        company.does(
                anna,
                () -> conversations.say(other.ref(), null, "Dat meldde ik ook").refusals());

        assertThat(talk(bram, other).comments()).extracting(CommentLine::writer).containsExactly("Anna", null);
    }

    @Test
    void hiding_later_takes_her_name_from_what_she_said_did_and_what_was_told_of_it() {
        ObstacleId open = reports(ObstacleDraft.of("Onder mijn naam", Language.NL));
        company.does(mirjam, () -> moves.move(open, 0, new Move.PickUp("Ik kijk ernaar")));
        company.does(bram, () -> conversations.say(open.ref(), null, "Ken ik").refusals());
        company.does(
                anna,
                () -> conversations
                        .say(open.ref(), null, "Ik meldde dit omdat het vaker gebeurt")
                        .refusals());
        company.does(anna, () -> occurrences.happenedToMeToo(open, new OccurrenceDraft(THAT_DAY, "", null, false)));
        assertThat(inbox(mirjam))
                .extracting(Notification::happening, Notification::by)
                .contains(Tuple.tuple("OBSTACLE.OCCURRENCE", "Anna"), Tuple.tuple("OBSTACLE.COMMENT", "Anna"));

        company.does(anna, () -> obstacles.edit(open, 1, hidden("Onder mijn naam")));

        assertThat(talk(bram, open).comments()).extracting(CommentLine::writer).containsExactly("Bram", null);
        assertThat(inbox(mirjam))
                .extracting(Notification::happening, Notification::by)
                .containsExactly(
                        Tuple.tuple("OBSTACLE.OCCURRENCE.NAMELESS", null),
                        Tuple.tuple("OBSTACLE.COMMENT.UNNAMED", null),
                        Tuple.tuple("OBSTACLE.COMMENT", "Bram"));
    }

    @Test
    void her_card_on_the_board_holds_nobody_but_the_owner() {
        ObstacleCard card = cards(BoardFilter.of(Map.of())).getFirst();

        assertThat(json.convertValue(card, Map.class).keySet().stream().map(Object::toString))
                .containsExactlyInAnyOrder("id", "title", "at");
    }

    @Test
    void a_time_by_name_does_not_point_at_the_story_that_she_told_without() {
        StoryId story = hiddenStory();
        ObstacleId other = reports(ObstacleDraft.of("Adressen", Language.NL));

        company.does(anna, () -> occurrences.happenedToMeToo(other, new OccurrenceDraft(THAT_DAY, "", story, false)));

        assertThat(company.as(bram, () -> pages.page(other))
                        .orElseThrow()
                        .times()
                        .items())
                .extracting(ObstaclePage.Time::who, ObstaclePage.Time::story)
                .containsExactly(Tuple.tuple("Anna", null));
        assertThat(thread(story)).isEmpty();
    }

    @Test
    void a_time_without_a_name_leads_from_the_story_that_she_told_without() {
        StoryId story = hiddenStory();
        ObstacleId other = reports(ObstacleDraft.of("Adressen", Language.NL));

        company.does(anna, () -> occurrences.happenedToMeToo(other, new OccurrenceDraft(THAT_DAY, "", story, true)));

        assertThat(company.as(bram, () -> pages.page(other))
                        .orElseThrow()
                        .times()
                        .items())
                .extracting(ObstaclePage.Time::who)
                .containsOnlyNulls();
        assertThat(thread(story)).containsExactly(other.ref());
    }

    private ObstacleDraft hidden(String sentence) {
        return ObstacleDraft.of(sentence, Language.NL).hidingReporter(true);
    }

    private StoryId hiddenStory() {
        StoryDraft draft = StoryDraft.of("Mijn post kwam terug", Language.NL).hiding();
        return new StoryId(((Outcome.Saved<StoryDraft>) company.as(anna, () -> stories.tell(draft)))
                .item()
                .number());
    }

    private List<ItemRef> thread(StoryId story) {
        return company.as(bram, () -> threads.thread(story.ref())).stream()
                .filter(it -> !it.here())
                .map((ThreadStep it) -> it.item().ref())
                .toList();
    }

    private ObstacleId reports(ObstacleDraft draft) {
        return new ObstacleId(
                saved(company.as(anna, () -> obstacles.report(draft, null))).number());
    }

    private static ItemRef saved(Outcome<ObstacleDraft> outcome) {
        return ((Outcome.Saved<ObstacleDraft>) outcome).item();
    }

    private Conversation talk(PersonId reader, ObstacleId about) {
        return company.as(reader, () -> talk.of(about.ref(), null)).orElseThrow();
    }

    private List<CommentLine> read(PersonId reader) {
        return talk(reader, id).comments();
    }

    private List<Notification> inbox(PersonId reader) {
        return company.as(reader, () -> notifications.newest()).items();
    }

    private List<ObstacleCard> cards(BoardFilter filter) {
        return company.as(bram, () -> board.board(filter)).stream()
                .filter(it -> it.state() == ObstacleState.REPORTED)
                .flatMap(it -> it.cards().items().stream())
                .toList();
    }
}
