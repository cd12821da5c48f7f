package nl.ruimbaan.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.TurnSource;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Hiding;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is left of a hidden comment: for whom, and until when. */
@ServiceTest
class HiddenCommentsTest {

    private static final Instant NINE = Instant.parse("2026-11-02T08:00:00Z");

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

        company.as(
                anna, () -> moderation.recognisable(new CommentRef(reply), "").refusals());

        assertThat(read(anna).replies().getFirst().text()).isEmpty();
        assertThat(read(anna).text()).isEqualTo("Dat is de bakker");
    }

    @Test
    void its_writer_changes_it_in_time_and_it_stays_hidden() {
        company.at(
                bram,
                NINE,
                () -> conversations.say(story, null, "De bakker weer").refusals());
        CommentLine later = lines(bram).getLast();
        company.as(
                anna,
                () -> moderation.recognisable(new CommentRef(later.id()), "").refusals());

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
        assertThat(company.as(carla, () -> moderationTurns.turns(10))).isEmpty();
        assertThat(jdbc.sql("select count(*) from hidden_text where text_kind = 'COMMENT'")
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
    void an_item_with_the_number_of_a_hidden_comment_stays_in_sight() {
        jdbc.sql("update item_comment set id = ? where id = ?")
                .params(story.number(), said)
                .update();

        assertThat(recognises(story.number(), "Hij bakt")).isEmpty();

        assertThat(read(anna).text()).isEmpty();
        assertThat(company.as(anna, () -> moderation.hiding(story))).isEmpty();
        assertThat(company.as(
                        carla, () -> moderation.hide(story, "Te herkennen").refusals()))
                .isEmpty();
        assertThat(company.as(
                        carla,
                        () -> moderation.show(new CommentRef(story.number())).refusals()))
                .isEmpty();
        assertThat(company.as(carla, () -> moderation.hiding(story)))
                .map(Hiding::note)
                .hasValue("Te herkennen");
    }

    @Test
    void a_conversation_with_hidden_comments_costs_as_many_statements() {
        long before = company.as(anna, () -> StatementCount.of(() -> talk.of(story, null)));
        recognises("");

        assertThat(company.as(anna, () -> StatementCount.of(() -> talk.of(story, null))))
                .isEqualTo(before);
    }

    private List<Refusal> recognises(String note) {
        return recognises(said, note);
    }

    private List<Refusal> recognises(long comment, String note) {
        return company.as(
                anna,
                () -> moderation.recognisable(new CommentRef(comment), note).refusals());
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

    private static ItemRef item(Outcome<?> outcome) {
        return ((Outcome.Saved<?>) outcome).item();
    }
}
