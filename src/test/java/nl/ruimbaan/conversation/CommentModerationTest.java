package nl.ruimbaan.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.base.TurnSource;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Who hides a comment and who shows it again, and who hears of that. */
@ServiceTest
class CommentModerationTest {

    @Autowired
    Moderation moderation;

    @Autowired
    ConversationService conversations;

    @Autowired
    ConversationPages talk;

    @Autowired
    TurnSource moderationTurns;

    @Autowired
    StoryService stories;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstaclePages pages;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ImprovementService improvements;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

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
    void its_writer_hears_of_it_and_coaches_are_asked_without_a_name_whatever_the_item() {
        ItemRef obstacle = reported("Geen tweede adres");
        ItemRef improvement = item(company.as(
                anna, () -> improvements.propose(ImprovementDraft.of("Drie formulieren", null, Language.NL), null)));
        long onObstacle = says(obstacle, "Van de bakker");
        long onImprovement = says(improvement, "Ook van de bakker");

        for (long id : List.of(said, onObstacle, onImprovement)) {
            recognises(anna, id, "");
        }

        assertThat(messages(bram))
                .containsExactly(
                        "STORY.COMMENT_RECOGNISABLE",
                        "OBSTACLE.COMMENT_RECOGNISABLE",
                        "IMPROVEMENT.COMMENT_RECOGNISABLE");
        assertThat(messages(carla))
                .containsExactly(
                        "OBSTACLE.REPORT",
                        "STORY.COMMENT_RECOGNISABLE.ASKED",
                        "OBSTACLE.COMMENT_RECOGNISABLE.ASKED",
                        "IMPROVEMENT.COMMENT_RECOGNISABLE.ASKED");
    }

    @Test
    void a_coach_is_asked_to_look_and_shows_it_again() {
        recognises("");
        assertThat(company.as(carla, () -> moderationTurns.turns(10)))
                .extracting(Turn::path)
                .containsExactly(story.path());
        assertThat(company.as(bram, () -> moderationTurns.turns(10))).isEmpty();

        assertThat(company.as(carla, () -> moderation.show(new CommentRef(said)).refusals()))
                .isEmpty();

        assertThat(read(anna).text()).isEqualTo("Dat is de bakker");
        assertThat(read(anna).hidden()).isFalse();
        assertThat(company.as(carla, () -> moderationTurns.turns(10))).isEmpty();
        assertThat(jdbc.sql("select count(*) from notification where person_id = ?")
                        .param(bram.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_coach_looks_where_it_stands_now_when_its_obstacle_went_up_in_another() {
        PersonId mila = company.hire("Mila", Role.MANAGER);
        ItemRef one = reported("Geen tweede adres");
        ItemRef other = reported("Er kan maar een adres in");
        long onObstacle = says(one, "Van de bakker");
        recognises(anna, onObstacle, "");

        ObstacleId id = new ObstacleId(one.number());
        assertThat(company.as(
                        mila,
                        () -> moves.move(
                                id,
                                pages.page(id).orElseThrow().version(),
                                new Move.Merge(new ObstacleId(other.number()), ""))))
                .isInstanceOf(Outcome.Saved.class);
        entities.clear();

        assertThat(company.as(carla, () -> moderationTurns.turns(10)))
                .extracting(it -> it.path() + " " + it.key() + " " + it.title())
                .containsExactly(other.path() + " conversation.turn.recognisable Er kan maar een adres in");
        assertThat(company.as(anna, () -> talk.of(other, null))
                        .orElseThrow()
                        .comments()
                        .getFirst()
                        .hidden())
                .isTrue();
    }

    @Test
    void only_a_coach_shows_it_again() {
        recognises("");

        assertThatThrownBy(() -> company.as(
                        bram, () -> moderation.show(new CommentRef(said)).refusals()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void of_what_is_hidden_already_nothing_changes_and_nobody_is_told_again() {
        recognises("Hij bakt");

        assertThat(recognises(bram, said, "Ik zie het ook")).isEmpty();

        assertThat(read(carla).hiddenNote()).isEqualTo("Hij bakt");
        assertThat(messages(carla)).hasSize(1);
    }

    @Test
    void who_may_not_read_the_item_cannot_tell_that_something_was_said() {
        company.as(carla, () -> moderation.hide(story, "Te herkennen").refusals());
        PersonId sem = company.hire("Sem");

        assertThat(recognises(sem, said, ""))
                .isEqualTo(recognises(sem, 999_999_999, ""))
                .containsExactly(Refusal.because("notice.gone"));
    }

    @Test
    void a_note_that_is_too_long_is_refused_with_the_limit() {
        assertThat(recognises("x".repeat(501))).containsExactly(Refusal.of("note", "refused.tooLong", 500, 501));
        assertThat(read(anna).hidden()).isFalse();
    }

    private List<Refusal> recognises(String note) {
        return recognises(anna, said, note);
    }

    private List<Refusal> recognises(PersonId reader, long comment, String note) {
        return company.as(
                reader,
                () -> moderation.recognisable(new CommentRef(comment), note).refusals());
    }

    private ItemRef reported(String sentence) {
        return item(company.as(anna, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), null)));
    }

    private long says(ItemRef item, String text) {
        assertThat(company.as(bram, () -> conversations.say(item, null, text).refusals()))
                .isEmpty();
        return company.as(bram, () -> talk.of(item, null))
                .orElseThrow()
                .comments()
                .getLast()
                .id();
    }

    private CommentLine read(PersonId reader) {
        return lines(reader).getFirst();
    }

    private List<CommentLine> lines(PersonId reader) {
        return company.as(reader, () -> talk.of(story, null)).orElseThrow().comments();
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
