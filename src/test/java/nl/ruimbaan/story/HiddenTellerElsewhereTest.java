package nl.ruimbaan.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.conversation.CommentLine;
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
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What is told, sent and kept of a teller whom colleagues do not see does not tell who she is. */
@ServiceTest
class HiddenTellerElsewhereTest {

    @Autowired
    StoryService stories;

    @Autowired
    StoryWall wall;

    @Autowired
    StoryVersions versions;

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
    void messages_about_what_she_said_bear_no_name() {
        TeamId letting = company.team("Verhuur");
        PersonId dirk = company.hire("Dirk", letting);
        says(bram, null, "Waarom?");
        says(anna, null, "Omdat het systeem plat lag. @Carla, weet jij meer?");
        company.does(
                anna, () -> reactions.react(story, ReactionKind.WE_TOO, letting).refusals());

        assertThat(inbox(bram))
                .extracting(Notification::happening, Notification::by)
                .containsExactly(tuple("STORY.COMMENT.UNNAMED", null));
        assertThat(inbox(carla))
                .extracting(Notification::happening, Notification::by)
                .contains(tuple("STORY.MENTION.UNNAMED", null), tuple("STORY.WE_TOO.UNNAMED", null));
        assertThat(inbox(dirk))
                .extracting(Notification::happening, Notification::by)
                .containsExactly(tuple("STORY.WE_TOO.UNNAMED", null));
    }

    @Test
    void hiding_later_takes_her_name_from_what_she_said_before() {
        ItemRef open = tells(anna, StoryDraft.of("Onder mijn naam", Language.NL));
        company.does(bram, () -> conversations.say(open, null, "Herkenbaar").refusals());
        company.does(
                anna,
                () -> conversations
                        .say(open, null, "Ik vertelde dit omdat het vaker gebeurt")
                        .refusals());
        company.does(
                anna, () -> reactions.react(open, ReactionKind.THANKS, null).refusals());
        assertThat(inbox(bram)).extracting(Notification::by).containsExactly("Anna");

        company.does(
                anna,
                () -> stories.edit(
                        new StoryId(open.number()),
                        0,
                        StoryDraft.of("Onder mijn naam", Language.NL).hiding()));

        assertThat(company.as(bram, () -> talk.of(open, null)).orElseThrow().comments())
                .extracting(CommentLine::writer)
                .containsExactly("Bram", null);
        assertThat(company.as(bram, () -> talk.of(open, null)).orElseThrow().reactions())
                .flatExtracting(ReactionLine::names)
                .isEmpty();
        assertThat(inbox(bram))
                .extracting(Notification::happening, Notification::by)
                .containsExactly(tuple("STORY.COMMENT.UNNAMED", null));
    }

    @Test
    void nothing_that_a_browser_is_sent_of_her_story_tells_who_she_is() {
        StoryCard card =
                company.as(bram, () -> wall.wall(WallFilter.ALL, null)).items().getFirst();

        assertThat(json.convertValue(card, Map.class).keySet().stream().map(Object::toString))
                .containsExactlyInAnyOrder("id", "href", "title", "words", "literal", "at", "lang", "led", "repeats");
        assertThat(company.as(bram, () -> wall.wall(WallFilter.of(Map.of("q", "Anna")), null))
                        .items())
                .isEmpty();
        assertThat(company.as(bram, () -> wall.wall(WallFilter.of(Map.of("mine", "1")), null))
                        .items())
                .isEmpty();
    }

    @Test
    void in_whose_name_it_was_written_down_stands_in_no_text_that_others_get() {
        ItemRef forAnna = tells(
                bram, StoryDraft.of("Opgeschreven", Language.NL).toldFor(anna).hiding());
        StoryId id = new StoryId(forAnna.number());

        assertThat(company.as(carla, () -> wall.page(id)).orElseThrow().text().inNameOf())
                .isNull();
        assertThat(company.as(carla, () -> versions.of(id)))
                .extracting(it -> it.text().inNameOf())
                .containsOnlyNulls();
        assertThat(company.as(bram, () -> wall.page(id)).orElseThrow().text().inNameOf())
                .isEqualTo(anna);
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

    private List<Notification> inbox(PersonId reader) {
        return company.as(reader, () -> notifications.newest()).items();
    }
}
