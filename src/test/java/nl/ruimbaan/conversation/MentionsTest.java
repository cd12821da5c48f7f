package nl.ruimbaan.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Naming a colleague in a comment. */
@ServiceTest
class MentionsTest {

    @Autowired
    ConversationService conversations;

    @Autowired
    ConversationPages talk;

    @Autowired
    StoryService stories;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    PersonId anna;
    PersonId zoe;
    ItemRef story;

    @BeforeEach
    void told() {
        anna = company.hire("Anna");
        zoe = company.hire("Zoë d'Arcy-Bös");
        story = company.as(
                anna,
                () -> ((Outcome.Saved<StoryDraft>) stories.tell(StoryDraft.of("Ik wacht al weken", Language.NL)))
                        .item());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Zoë d’Arcy-Bös",
                "@zoe D'ARCY-BOS",
                "@Zoe\u0308\u00a0 d\u00b4Arcy\u2011Bo\u0308s",
                "@Zoë d`Ar\u00adcy-Bös",
                "\uff20Zoë d'Arcy-Bös"
            })
    void a_colleague_is_reached_however_her_name_is_written(String name) {
        says("Dag (" + name + "), en *verder*");

        assertThat(reached(zoe)).isEqualTo(1);
        assertThat(shown()).isEqualTo("<p>Dag (<strong>" + name + "</strong>), en <em>verder</em></p>");
        assertThat(nobody("Dag (" + name + ")")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`@Zoë d'Arcy-Bös`",
                "```\n@Zoë d'Arcy-Bös\n```",
                "dag\n\n    @Zoë d'Arcy-Bös",
                "[@Zoë d'Arcy-Bös](https://voorbeeld.nl)",
                "https://voorbeeld.nl/@Zoë",
                "a@Zoë d'Arcy-Bös",
                "@Zoë d'Arcy-Bössen",
                "@Zoë d'Arcy-Bös-Smit",
                "@ Zoë d'Arcy-Bös"
            })
    void what_stands_in_code_in_a_link_or_within_a_word_names_nobody(String text) {
        says(text);

        assertThat(reached(zoe)).isZero();
        assertThat(shown()).doesNotContain("<strong>");
    }

    @Test
    void names_that_are_nobodys_are_told_as_they_were_written_each_once() {
        assertThat(nobody(
                        "Vraag @Piet van der Berg, @Karin en @Piet van der Berg, of @jan smit. Kom om @12 uur, @ de balie:"
                                + " `@code`, a@b.nl, @Zoe d’Arcy-Bös"))
                .containsExactly("@Piet van der Berg", "@Karin", "@jan");
        assertThat(nobody("Niemand genoemd")).isEmpty();
    }

    @Test
    void who_left_hears_nothing_any_more_and_who_writes_is_told() {
        jdbc.sql("update person set disabled = true where id = ?")
                .param(zoe.value())
                .update();
        says("Weet @Zoë d'Arcy-Bös het?");

        assertThat(reached(zoe)).isZero();
        assertThat(nobody("Weet @Zoë d'Arcy-Bös het?")).containsExactly("@Zoë d'Arcy-Bös");
    }

    @Test
    void twenty_names_cost_as_many_statements_as_one() {
        long one = company.as(anna, () -> StatementCount.of(() -> talk.namedNobody("@Piet")));
        long many = company.as(anna, () -> StatementCount.of(() -> talk.namedNobody("@Piet @Klaas ".repeat(10))));

        assertThat(one).isEqualTo(1);
        assertThat(many).isEqualTo(1);
    }

    private void says(String text) {
        assertThat(company.as(anna, () -> conversations.say(story, null, text).refusals()))
                .isEmpty();
    }

    private List<String> nobody(String text) {
        return company.as(anna, () -> talk.namedNobody(text));
    }

    private String shown() {
        return company.as(anna, () -> talk.of(story, null))
                .orElseThrow()
                .comments()
                .getFirst()
                .shown()
                .toString();
    }

    private long reached(PersonId person) {
        return jdbc.sql("select count(*) from notification where person_id = ? and happening = 'STORY.MENTION'")
                .param(person.value())
                .query(Long.class)
                .single();
    }
}
