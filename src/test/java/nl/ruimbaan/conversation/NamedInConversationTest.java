package nl.ruimbaan.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is named in a conversation, and what is named in it. */
@ServiceTest
class NamedInConversationTest {

    private static final Instant NINE = Instant.parse("2026-11-02T08:00:00Z");

    @Autowired
    ConversationService conversations;

    @Autowired
    ConversationPages talk;

    @Autowired
    ReactionService reactions;

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

    private List<CommentLine> read(PersonId reader) {
        return company.as(reader, () -> talk.of(story, null)).orElseThrow().comments();
    }

    private String shown(PersonId reader) {
        return read(reader).getFirst().shown().toString();
    }

    @Test
    void who_is_named_hears_of_it_and_follows_from_now_on() {
        company.hire("Jan");
        PersonId jan = company.hire("Jan Smit");
        says(bram, null, "Weet @jan smit, hiervan? En @Janneke niet; mail@Carla.nl ook niet.");

        assertThat(messages(jan)).containsExactly("STORY.MENTION");
        assertThat(messages(carla)).isEmpty();
        assertThat(shown(anna))
                .isEqualTo("<p>Weet <strong>@jan smit</strong>, hiervan? En @Janneke niet;"
                        + " <a rel=\"nofollow noopener noreferrer\" href=\"mailto:mail@Carla.nl\">mail@Carla.nl</a>"
                        + " ook niet.</p>");
        says(bram, null, "Nog iets");
        assertThat(messages(jan)).containsExactly("STORY.MENTION", "STORY.COMMENT");
    }

    @Test
    void who_is_named_while_it_is_edited_hears_of_it_once() {
        company.at(
                bram,
                NINE,
                () -> conversations.say(story, null, "Vraag het @Carla").refusals());
        CommentLine said = read(bram).getFirst();

        company.at(
                bram,
                NINE.plusSeconds(60),
                () -> conversations
                        .edit(said.id(), said.version(), "Dag @Carla, @Anna")
                        .refusals());

        assertThat(messages(carla)).containsExactly("STORY.MENTION");
        assertThat(messages(anna)).containsExactly("STORY.COMMENT", "STORY.MENTION");
    }

    @Test
    void the_number_of_an_item_is_read_as_its_title_by_who_may_see_it() {
        ItemRef other = company.as(
                anna,
                () -> ((Outcome.Saved<StoryDraft>) stories.tell(StoryDraft.of("Twee *sterren* weg", Language.NL)))
                        .item());
        String number = "#" + other.number();
        says(bram, null, "Zie " + number + ", en #999999999 of x" + number);
        String link =
                "<a href=\"stories/" + other.number() + "\" router-link=\"\">" + number + " Twee *sterren* weg</a>";

        assertThat(shown(bram)).isEqualTo("<p>Zie " + link + ", en #999999999 of x" + number + "</p>");
        assertThat(read(bram).getFirst().text()).startsWith("Zie " + number + ",");
        company.as(
                carla,
                () -> moderation
                        .hide(new StoryId(other.number()).ref(), "Te herkennen")
                        .refusals());
        assertThat(shown(bram)).isEqualTo("<p>Zie " + number + ", en #999999999 of x" + number + "</p>");
    }

    @Test
    void what_a_team_wants_too_reaches_that_team_and_the_coach() {
        TeamId wonen = company.team("Wonen");
        PersonId willem = company.hire("Willem", wonen);

        company.as(
                bram, () -> reactions.react(story, ReactionKind.WE_TOO, wonen).refusals());

        assertThat(messages(willem)).containsExactly("STORY.WE_TOO");
        assertThat(messages(carla)).containsExactly("STORY.WE_TOO");
        assertThat(messages(bram)).isEmpty();
        assertThat(messages(anna)).isEmpty();
    }

    private List<String> messages(PersonId person) {
        return jdbc.sql("select happening from notification where person_id = ? order by id")
                .param(person.value())
                .query((row, i) -> row.getString("happening"))
                .list();
    }

    private void says(PersonId person, @org.jspecify.annotations.Nullable Long replyTo, String text) {
        assertThat(company.as(
                        person, () -> conversations.say(story, replyTo, text).refusals()))
                .isEmpty();
    }
}
