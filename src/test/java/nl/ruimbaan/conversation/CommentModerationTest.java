package nl.ruimbaan.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class CommentModerationTest {

    private static final Instant NINE = Instant.parse("2026-11-02T08:00:00Z");

    @Autowired
    CommentModeration moderation;

    @Autowired
    ConversationService conversations;

    @Autowired
    ConversationTurns turns;

    @Autowired
    StoryService stories;

    @Autowired
    Moderation storyModeration;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ImprovementService improvements;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    PersonId anna;
    PersonId bram;
    PersonId carla;
    ItemRef story;
    long said;

    @BeforeEach
    void said() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        carla = company.hire("Carla", Role.COACH);
        story = item(company.as(anna, () -> stories.tell(StoryDraft.of("Ik wacht al weken", Language.NL))));
        said = says(story, "Dat is de bakker");
    }

    @Test
    void who_recognises_somebody_hides_the_comment_at_once_for_all_but_its_writer_and_coaches() {
        assertThat(recognises("  Hij bakt ")).isEmpty();

        CommentLine forAnna = read(anna);
        assertThat(forAnna.hidden()).isTrue();
        assertThat(forAnna.text()).isEmpty();
        assertThat(forAnna.shown().toString()).isEmpty();
        assertThat(forAnna.hiddenNote()).isNull();
        assertThat(forAnna.mayShow()).isFalse();
        assertThat(forAnna.toString()).doesNotContain("bakker").doesNotContain("bakt");
        for (PersonId reader : List.of(bram, carla)) {
            assertThat(read(reader).text()).isEqualTo("Dat is de bakker");
            assertThat(read(reader).hiddenNote()).isEqualTo("Hij bakt");
            assertThat(read(reader).hidden()).isTrue();
            assertThat(read(reader).mayRemove()).isTrue();
        }
        assertThat(read(carla).mayShow()).isTrue();
        assertThat(read(bram).mayShow()).isFalse();
    }

    @Test
    void a_hidden_reply_is_not_sent_either() {
        assertThat(company.as(
                        bram, () -> conversations.say(story, said, "Op de hoek").refusals()))
                .isEmpty();
        long reply = read(bram).replies().getFirst().id();

        company.as(anna, () -> moderation.recognisable(reply, "").refusals());

        assertThat(read(anna).replies().getFirst().text()).isEmpty();
        assertThat(read(anna).text()).isEqualTo("Dat is de bakker");
    }

    @Test
    void its_writer_hears_of_it_and_coaches_are_asked_without_a_name_whatever_the_item() {
        ItemRef obstacle = item(company.as(
                anna, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null)));
        ItemRef improvement = item(company.as(
                anna, () -> improvements.propose(ImprovementDraft.of("Drie formulieren", null, Language.NL), null)));
        long onObstacle = says(obstacle, "Van de bakker");
        long onImprovement = says(improvement, "Ook van de bakker");

        for (long id : List.of(said, onObstacle, onImprovement)) {
            company.as(anna, () -> moderation.recognisable(id, "").refusals());
        }

        assertThat(messages(bram))
                .containsExactly(
                        "STORY.COMMENT_RECOGNISABLE",
                        "OBSTACLE.COMMENT_RECOGNISABLE",
                        "IMPROVEMENT.COMMENT_RECOGNISABLE");
        assertThat(messages(carla))
                .containsExactly(
                        "STORY.COMMENT_RECOGNISABLE.ASKED",
                        "OBSTACLE.COMMENT_RECOGNISABLE.ASKED",
                        "IMPROVEMENT.COMMENT_RECOGNISABLE.ASKED");
    }

    @Test
    void a_coach_is_asked_to_look_and_shows_it_again() {
        recognises("");
        assertThat(company.as(carla, () -> turns.turns(10)))
                .extracting(Turn::path)
                .containsExactly(story.path());
        assertThat(company.as(bram, () -> turns.turns(10))).isEmpty();

        assertThat(company.as(carla, () -> moderation.showAgain(said).refusals()))
                .isEmpty();

        assertThat(read(anna).text()).isEqualTo("Dat is de bakker");
        assertThat(read(anna).hidden()).isFalse();
        assertThat(company.as(carla, () -> turns.turns(10))).isEmpty();
    }

    @Test
    void only_a_coach_shows_it_again() {
        recognises("");

        assertThatThrownBy(
                        () -> company.as(bram, () -> moderation.showAgain(said).refusals()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void of_what_is_hidden_already_nothing_changes_and_nobody_is_told_again() {
        recognises("Hij bakt");

        assertThat(company.as(
                        bram,
                        () -> moderation.recognisable(said, "Ik zie het ook").refusals()))
                .isEmpty();

        assertThat(read(carla).hiddenNote()).isEqualTo("Hij bakt");
        assertThat(messages(carla)).hasSize(1);
    }

    @Test
    void its_writer_changes_it_in_time_and_it_stays_hidden() {
        company.at(
                bram,
                NINE,
                () -> conversations.say(story, null, "De bakker weer").refusals());
        CommentLine later = lines(bram).getLast();
        company.as(anna, () -> moderation.recognisable(later.id(), "").refusals());

        assertThat(company.at(
                        bram,
                        NINE.plusSeconds(60),
                        () -> conversations
                                .edit(later.id(), later.version(), "Een ondernemer weer")
                                .refusals()))
                .isEmpty();

        assertThat(lines(anna).getLast().text()).isEmpty();
        assertThat(lines(bram).getLast().text()).isEqualTo("Een ondernemer weer");
    }

    @Test
    void who_removes_it_takes_the_note_away_too_and_nobody_is_asked_any_more() {
        recognises("Hij bakt");

        assertThat(company.as(carla, () -> conversations.remove(said).refusals()))
                .isEmpty();

        assertThat(read(anna).removedBy()).isEqualTo("Carla");
        assertThat(read(carla).hidden()).isFalse();
        assertThat(company.as(carla, () -> turns.turns(10))).isEmpty();
        assertThat(jdbc.sql("select count(*) from item_comment where hidden_note is not null")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(recognises("")).containsExactly(Refusal.because("notice.gone"));
    }

    @Test
    void what_is_hidden_is_not_answered() {
        recognises("");

        assertThat(company.as(
                        carla, () -> conversations.say(story, said, "Wie?").refusals()))
                .containsExactly(Refusal.because("notice.gone"));
    }

    @Test
    void who_may_not_read_the_item_cannot_tell_that_something_was_said() {
        company.as(
                carla,
                () -> storyModeration
                        .hide(new StoryId(story.number()).ref(), "Te herkennen")
                        .refusals());
        PersonId sem = company.hire("Sem");

        assertThat(company.as(sem, () -> moderation.recognisable(said, "").refusals()))
                .isEqualTo(company.as(
                        sem, () -> moderation.recognisable(999_999_999, "").refusals()))
                .containsExactly(Refusal.because("notice.gone"));
    }

    @Test
    void a_note_that_is_too_long_is_refused_with_the_limit() {
        assertThat(recognises("x".repeat(501))).containsExactly(Refusal.of("note", "refused.tooLong", 500, 501));
        assertThat(read(anna).hidden()).isFalse();
    }

    @Test
    void a_conversation_with_hidden_comments_costs_as_many_statements() {
        long before = company.as(anna, () -> StatementCount.of(() -> conversations.of(story, null)));
        recognises("");

        assertThat(company.as(anna, () -> StatementCount.of(() -> conversations.of(story, null))))
                .isEqualTo(before);
    }

    private List<Refusal> recognises(String note) {
        return company.as(anna, () -> moderation.recognisable(said, note).refusals());
    }

    private long says(ItemRef item, String text) {
        assertThat(company.as(bram, () -> conversations.say(item, null, text).refusals()))
                .isEmpty();
        return company.as(bram, () -> conversations.of(item, null))
                .orElseThrow()
                .comments()
                .getLast()
                .id();
    }

    private CommentLine read(PersonId reader) {
        return lines(reader).getFirst();
    }

    private List<CommentLine> lines(PersonId reader) {
        return company.as(reader, () -> conversations.of(story, null))
                .orElseThrow()
                .comments();
    }

    private List<String> messages(PersonId person) {
        return jdbc.sql("select happening from notification where person_id = ? and actor_id is null order by id")
                .param(person.value())
                .query((row, i) -> row.getString("happening"))
                .list();
    }

    private static ItemRef item(Outcome<?> outcome) {
        return ((Outcome.Saved<?>) outcome).item();
    }
}
