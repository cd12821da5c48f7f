package nl.ruimbaan.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
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

@ServiceTest
class ConversationServiceTest {

    private static final Instant NINE = Instant.parse("2026-11-02T08:00:00Z");

    @Autowired
    ConversationService conversations;

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
    void a_reaction_is_given_once_and_taken_back() {
        react(bram, ReactionKind.RECOGNISE, null);
        react(carla, ReactionKind.RECOGNISE, null);
        assertThat(reaction(bram, ReactionKind.RECOGNISE))
                .isEqualTo(new ReactionLine(ReactionKind.RECOGNISE, List.of("Bram", "Carla"), 0, true));

        react(bram, ReactionKind.RECOGNISE, null);
        assertThat(reaction(bram, ReactionKind.RECOGNISE))
                .isEqualTo(new ReactionLine(ReactionKind.RECOGNISE, List.of("Carla"), 0, false));
    }

    @Test
    void who_wants_it_too_says_for_which_team() {
        TeamId letting = company.team("Verhuur");

        assertThat(company.as(
                        bram,
                        () -> conversations
                                .react(story, ReactionKind.WE_TOO, null)
                                .refusals()))
                .containsExactly(Refusal.of("team", "conversation.refused.noTeam"));
        react(bram, ReactionKind.WE_TOO, letting);
        assertThat(reaction(bram, ReactionKind.WE_TOO).names())
                .singleElement()
                .asString()
                .startsWith("Bram (Verhuur");
    }

    @Test
    void who_speaks_follows_and_who_stopped_stays_away_until_speaking_again() {
        assertThat(follows(anna)).isTrue();
        assertThat(follows(bram)).isFalse();
        says(bram, null, "Ja");
        assertThat(follows(bram)).isTrue();

        company.does(bram, () -> conversations.follow(story, false));
        says(carla, null, "Nee");
        assertThat(follows(bram)).isFalse();
        says(bram, null, "Toch");
        assertThat(follows(bram)).isTrue();
    }

    @Test
    void of_a_hidden_item_nothing_is_read_and_nothing_said() {
        says(bram, null, "Een");
        company.as(
                bram,
                () -> moderation
                        .recognisable(new StoryId(story.number()).ref(), "")
                        .refusals());

        assertThat(company.as(bram, () -> conversations.of(story, null))).isEmpty();
        assertThat(company.as(bram, () -> conversations.say(story, null, "Twee").refusals()))
                .containsExactly(Refusal.because("notice.gone"));
        assertThat(read(anna)).hasSize(1);
    }

    @Test
    void a_long_conversation_costs_as_many_statements_as_a_short_one() {
        says(bram, null, "Een");
        long few = company.as(bram, () -> StatementCount.of(() -> conversations.of(story, null)));
        for (int i = 0; i < 60; i++) {
            says(bram, null, "Nog " + i);
        }
        long many = company.as(bram, () -> StatementCount.of(() -> conversations.of(story, null)));

        assertThat(many).isEqualTo(few);
        Conversation latest =
                company.as(bram, () -> conversations.of(story, null)).orElseThrow();
        assertThat(latest.comments()).hasSize(50);
        assertThat(latest.earlier()).isTrue();
        Conversation rest = company.as(
                        bram,
                        () -> conversations.of(
                                story, latest.comments().getFirst().id()))
                .orElseThrow();
        assertThat(rest.comments()).hasSize(11);
        assertThat(rest.earlier()).isFalse();
    }

    private List<CommentLine> read(PersonId reader) {
        return company.as(reader, () -> conversations.of(story, null))
                .orElseThrow()
                .comments();
    }

    private boolean follows(PersonId person) {
        return company.as(person, () -> conversations.of(story, null))
                .orElseThrow()
                .following();
    }

    private ReactionLine reaction(PersonId reader, ReactionKind kind) {
        return company.as(reader, () -> conversations.of(story, null)).orElseThrow().reactions().stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void says(PersonId person, @org.jspecify.annotations.Nullable Long replyTo, String text) {
        assertThat(company.as(
                        person, () -> conversations.say(story, replyTo, text).refusals()))
                .isEmpty();
    }

    private void react(PersonId person, ReactionKind kind, @org.jspecify.annotations.Nullable TeamId team) {
        assertThat(company.as(
                        person, () -> conversations.react(story, kind, team).refusals()))
                .isEmpty();
    }
}
