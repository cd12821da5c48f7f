package nl.ruimbaan.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.conversation.CommentLine;
import nl.ruimbaan.conversation.ConversationService;
import nl.ruimbaan.conversation.ReactionKind;
import nl.ruimbaan.conversation.ReactionLine;
import nl.ruimbaan.notification.Notification;
import nl.ruimbaan.notification.NotificationService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stood there under a hidden teller's name before this was kept from it loses that name with the update. */
@ServiceTest
class NamesBeforeTest {

    private static final Path SCRIPT = Path.of("src/main/resources/db/migration/V35__unnamed_voices.sql");

    @Autowired
    StoryService stories;

    @Autowired
    ConversationService conversations;

    @Autowired
    NotificationService notifications;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_update_takes_names_and_small_teams_from_hidden_tellers_and_from_nobody_else() throws IOException {
        TeamId letting = company.team("Verhuur");
        PersonId anna = company.hire("Anna", letting);
        PersonId bram = company.hire("Bram");
        ItemRef hidden = tells(anna, StoryDraft.of("Zonder naam", Language.NL));
        ItemRef named = tells(anna, StoryDraft.empty(letting, Language.NL).saying("Met naam"));
        for (ItemRef story : List.of(hidden, named)) {
            company.does(bram, () -> conversations.say(story, null, "Waarom?").refusals());
            company.does(anna, () -> conversations.say(story, null, "Daarom").refusals());
            company.does(
                    anna,
                    () -> conversations.react(story, ReactionKind.THANKS, null).refusals());
        }
        // As it stood before the update.
        jdbc.sql("update story set teller_hidden = true, team_id = ? where id = ?")
                .params(letting.value(), hidden.number())
                .update();

        updates().forEach(it -> jdbc.sql(it).update());

        assertThat(writers(bram, hidden)).containsExactly("Bram", null);
        assertThat(writers(bram, named)).containsExactly("Bram", "Anna");
        assertThat(thanks(bram, hidden)).isEqualTo(new ReactionLine(ReactionKind.THANKS, List.of(), 1, false));
        assertThat(thanks(bram, named)).isEqualTo(new ReactionLine(ReactionKind.THANKS, List.of("Anna"), 0, false));
        assertThat(company.as(bram, () -> notifications.inbox(null)).items())
                .extracting(Notification::happening, Notification::by)
                .containsExactly(Tuple.tuple("STORY.COMMENT", "Anna"), Tuple.tuple("STORY.COMMENT.UNNAMED", null));
        assertThat(jdbc.sql("select team_id from story order by id")
                        .query(Long.class)
                        .list())
                .containsExactly(null, letting.value());
    }

    private static Stream<String> updates() throws IOException {
        return Stream.of(Files.readString(SCRIPT).split(";"))
                .map(String::strip)
                .filter(it -> it.contains("update ") && it.contains("set "));
    }

    private List<String> writers(PersonId reader, ItemRef story) {
        return company.as(reader, () -> conversations.of(story, null)).orElseThrow().comments().stream()
                .map(CommentLine::writer)
                .toList();
    }

    private ReactionLine thanks(PersonId reader, ItemRef story) {
        return company.as(reader, () -> conversations.of(story, null)).orElseThrow().reactions().stream()
                .filter(it -> it.kind() == ReactionKind.THANKS)
                .findFirst()
                .orElseThrow();
    }

    private ItemRef tells(PersonId who, StoryDraft draft) {
        return ((Outcome.Saved<StoryDraft>) company.as(who, () -> stories.tell(draft))).item();
    }
}
