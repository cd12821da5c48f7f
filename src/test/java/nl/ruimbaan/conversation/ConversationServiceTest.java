package nl.ruimbaan.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Saying something, and changing and removing it. */
@ServiceTest
class ConversationServiceTest {

    private static final Instant NINE = Instant.parse("2026-11-02T08:00:00Z");

    @Autowired
    ConversationService conversations;

    @Autowired
    ConversationPages talk;

    @Autowired
    StoryService stories;

    @Autowired
    Moderation moderation;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    PersonId anna;
    PersonId bram;
    PersonId carla;
    ItemRef story;

    @BeforeEach
    void told() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        carla = company.hire("Carla", Role.COACH);
        story = company.as(
                anna,
                () -> ((Outcome.Saved<StoryDraft>) stories.tell(StoryDraft.of("Ik wacht al weken", Language.NL)))
                        .item());
    }

    @Test
    void what_is_said_stands_below_the_item_with_its_replies() {
        says(bram, null, "Dat hoor ik vaker");
        long first = read(anna).getFirst().id();
        says(anna, first, "Van wie?");
        says(carla, null, "Mooi verhaal");

        assertThat(read(bram))
                .extracting(it -> it.writer() + ": " + it.text())
                .containsExactly("Bram: Dat hoor ik vaker", "Carla: Mooi verhaal");
        assertThat(read(bram).getFirst().replies())
                .extracting(it -> it.writer() + ": " + it.text())
                .containsExactly("Anna: Van wie?");
    }

    @Test
    void a_reply_cannot_be_answered_itself() {
        says(bram, null, "Een");
        says(anna, read(anna).getFirst().id(), "Twee");
        long reply = read(anna).getFirst().replies().getFirst().id();

        assertThat(company.as(
                        bram, () -> conversations.say(story, reply, "Drie").refusals()))
                .containsExactly(Refusal.because("notice.gone"));
    }

    @Test
    void nothing_and_too_much_are_refused_and_so_is_what_tells_who_it_is_about() {
        assertThat(company.as(bram, () -> conversations.say(story, null, " ").refusals()))
                .containsExactly(Refusal.of("comment", "conversation.refused.empty"));
        assertThat(company.as(
                        bram,
                        () -> conversations.say(story, null, "x".repeat(5_001)).refusals()))
                .containsExactly(Refusal.of("comment", "refused.tooLong", 5_000, 5_001));
        assertThat(company.as(
                        bram,
                        () -> conversations.say(story, null, "Bel 06-12345678").refusals()))
                .containsExactly(Refusal.of("comment", "privacy.refused.PHONE"));
    }

    @Test
    void its_writer_changes_it_within_a_quarter_of_an_hour_and_not_later() {
        company.at(bram, NINE, () -> conversations.say(story, null, "Toen").refusals());
        CommentLine said = read(bram).getFirst();

        assertThat(company.at(
                        bram,
                        NINE.plusSeconds(899),
                        () -> conversations
                                .edit(said.id(), said.version(), "Nu")
                                .refusals()))
                .isEmpty();
        assertThat(read(anna).getFirst().text()).isEqualTo("Nu");
        assertThat(read(anna).getFirst().editedAt()).isEqualTo(NINE.plusSeconds(899));
        assertThat(company.at(
                        bram,
                        NINE.plusSeconds(900),
                        () -> conversations.edit(said.id(), 1, "Later").refusals()))
                .containsExactly(Refusal.of("comment", "conversation.refused.tooLate"));
        assertThat(company.at(
                        anna,
                        NINE.plusSeconds(60),
                        () -> conversations.edit(said.id(), 1, "Ik ook").refusals()))
                .containsExactly(Refusal.of("comment", "conversation.refused.tooLate"));
    }

    @Test
    void what_was_removed_leaves_a_trace_and_no_text() {
        says(bram, null, "Spijt");
        long said = read(bram).getFirst().id();

        assertThat(company.as(anna, () -> conversations.remove(said).refusals()))
                .containsExactly(Refusal.because("conversation.refused.notYours"));
        assertThat(company.as(carla, () -> conversations.remove(said).refusals()))
                .isEmpty();

        CommentLine trace = read(anna).getFirst();
        assertThat(trace.removedBy()).isEqualTo("Carla");
        assertThat(trace.text()).isEmpty();
        assertThat(jdbc.sql("select text from item_comment where id = ?")
                        .param(said)
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    @Test
    void of_a_hidden_item_nothing_is_read_and_nothing_said() {
        says(bram, null, "Een");
        company.as(bram, () -> moderation.recognisable(story, "").refusals());

        assertThat(company.as(bram, () -> talk.of(story, null))).isEmpty();
        assertThat(company.as(bram, () -> conversations.say(story, null, "Twee").refusals()))
                .containsExactly(Refusal.because("notice.gone"));
        assertThat(read(anna)).hasSize(1);
    }

    @Test
    void a_long_conversation_costs_as_many_statements_as_a_short_one() {
        says(bram, null, "Een");
        long few = company.as(bram, () -> StatementCount.of(() -> talk.of(story, null)));
        for (int i = 0; i < 60; i++) {
            says(bram, null, "Nog " + i);
        }
        long many = company.as(bram, () -> StatementCount.of(() -> talk.of(story, null)));

        assertThat(many).isEqualTo(few);
        Conversation latest = company.as(bram, () -> talk.of(story, null)).orElseThrow();
        assertThat(latest.comments()).hasSize(50);
        assertThat(latest.earlier()).isTrue();
        Conversation rest = company.as(
                        bram, () -> talk.of(story, latest.comments().getFirst().id()))
                .orElseThrow();
        assertThat(rest.comments()).hasSize(11);
        assertThat(rest.earlier()).isFalse();
    }

    private List<CommentLine> read(PersonId reader) {
        return company.as(reader, () -> talk.of(story, null)).orElseThrow().comments();
    }

    private void says(PersonId person, @Nullable Long replyTo, String text) {
        assertThat(company.as(
                        person, () -> conversations.say(story, replyTo, text).refusals()))
                .isEmpty();
    }
}
