package nl.ruimbaan.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.conversation.CommentLine;
import nl.ruimbaan.conversation.ConversationPages;
import nl.ruimbaan.conversation.ConversationService;
import nl.ruimbaan.conversation.ReactionKind;
import nl.ruimbaan.conversation.ReactionLine;
import nl.ruimbaan.conversation.ReactionService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a teller whom colleagues do not see does with her own story does not tell who she is. */
@ServiceTest
class HiddenTellerTest {

    @Autowired
    StoryService stories;

    @Autowired
    ConversationService conversations;

    @Autowired
    ConversationPages talk;

    @Autowired
    ReactionService reactions;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;
    PersonId carla;
    ItemRef story;

    @BeforeEach
    void told() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        carla = company.hire("Carla", Role.COACH);
        story = tells(anna, StoryDraft.of("Ik wacht al weken", Language.NL).hiding());
    }

    @Test
    void her_comment_and_her_reply_are_the_teller_s() {
        says(anna, null, "Het was een dinsdag");
        says(bram, null, "Waarom?");
        says(anna, read(bram).getLast().id(), "Omdat het systeem plat lag");

        assertThat(read(bram))
                .extracting(CommentLine::writer, CommentLine::unnamed)
                .containsExactly(tuple(null, true), tuple("Bram", false));
        assertThat(read(bram).getLast().replies())
                .extracting(CommentLine::writer, CommentLine::unnamed)
                .containsExactly(tuple(null, true));
    }

    @Test
    void she_knows_her_own_words_and_a_coach_does_not_learn_whose_they_are() {
        says(anna, null, "Het was een dinsdag");

        assertThat(read(anna)).extracting(CommentLine::mine).containsExactly(true);
        assertThat(read(carla))
                .extracting(CommentLine::writer, CommentLine::mine)
                .containsExactly(tuple(null, false));
    }

    @Test
    void under_her_own_name_she_speaks_when_she_says_so() {
        company.does(
                anna, () -> conversations.say(story, null, "Ik was erbij", true).refusals());

        assertThat(read(bram))
                .extracting(CommentLine::writer, CommentLine::unnamed)
                .containsExactly(tuple("Anna", false));
        assertThat(company.as(anna, () -> talk.speaksUnnamed(story))).isTrue();
        assertThat(company.as(bram, () -> talk.speaksUnnamed(story))).isFalse();
    }

    @Test
    void who_wrote_it_down_in_her_name_is_the_teller_too() {
        ItemRef forAnna = tells(
                bram, StoryDraft.of("Opgeschreven", Language.NL).toldFor(anna).hiding());
        company.does(bram, () -> conversations.say(forAnna, null, "Zo ging het").refusals());
        company.does(anna, () -> conversations.say(forAnna, null, "Klopt").refusals());

        assertThat(company.as(carla, () -> talk.of(forAnna, null)).orElseThrow().comments())
                .extracting(CommentLine::writer)
                .containsExactly(null, null);
    }

    @Test
    void what_she_removes_leaves_no_name_either() {
        says(anna, null, "Toch maar niet");
        long said = read(anna).getFirst().id();
        company.does(anna, () -> conversations.remove(said).refusals());

        CommentLine trace = read(bram).getFirst();
        assertThat(trace.removed()).isTrue();
        assertThat(trace.writer()).isNull();
        assertThat(trace.removedBy()).isNull();
    }

    @Test
    void her_reaction_counts_and_bears_no_name_and_no_team() {
        TeamId letting = company.team("Verhuur");
        company.does(
                bram, () -> reactions.react(story, ReactionKind.WE_TOO, letting).refusals());
        company.does(
                anna, () -> reactions.react(story, ReactionKind.WE_TOO, letting).refusals());

        ReactionLine line = company.as(carla, () -> talk.of(story, null)).orElseThrow().reactions().stream()
                .filter(it -> it.kind() == ReactionKind.WE_TOO)
                .findFirst()
                .orElseThrow();
        assertThat(line.names()).singleElement().asString().startsWith("Bram (Verhuur");
        assertThat(line.unnamed()).isEqualTo(1);
        assertThat(line.count()).isEqualTo(2);
        assertThat(line.mine()).isFalse();
    }

    private static org.assertj.core.groups.Tuple tuple(@org.jspecify.annotations.Nullable Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private ItemRef tells(PersonId who, StoryDraft draft) {
        return ((Outcome.Saved<StoryDraft>) company.as(who, () -> stories.tell(draft))).item();
    }

    private void says(PersonId who, @org.jspecify.annotations.Nullable Long replyTo, String text) {
        assertThat(company.as(who, () -> conversations.say(story, replyTo, text).refusals()))
                .isEmpty();
    }

    private List<CommentLine> read(PersonId reader) {
        return company.as(reader, () -> talk.of(story, null)).orElseThrow().comments();
    }
}
