package nl.ruimbaan.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class StoryContactTest {

    @Autowired
    StoryContact contact;

    @Autowired
    StoryService stories;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    PersonId anna;
    PersonId bram;
    PersonId carla;
    PersonId cor;
    StoryId hidden;

    @BeforeEach
    void told_by_somebody_hidden() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        carla = company.hire("Carla", Role.COACH);
        cor = company.hire("Cor", Role.COACH);
        hidden = tells(true);
    }

    @Test
    void a_coach_asks_and_the_teller_answers_without_a_name() {
        says(carla, "Mag ik meer weten?");
        says(anna, "Ja, bel de balie maar.");

        assertThat(read(cor))
                .extracting(it -> it.coach() + ": " + it.text())
                .containsExactly("Carla: Mag ik meer weten?", "null: Ja, bel de balie maar.");
        assertThat(read(cor).stream().map(it -> it.coach() + it.text()).toList().toString())
                .doesNotContain("Anna", Long.toString(anna.value()));
        assertThat(messages(anna)).containsExactly("STORY.CONTACT by " + carla.value());
        assertThat(messages(carla)).containsExactly("STORY.CONTACT.ANSWER by null");
        assertThat(messages(cor)).isEmpty();
    }

    @Test
    void only_coaches_and_the_teller_read_and_write_it() {
        says(carla, "Mag ik meer weten?");

        assertThat(company.as(bram, () -> contact.of(hidden))).isEmpty();
        assertThat(company.as(bram, () -> contact.say(hidden, "Ik ook?").refusals()))
                .containsExactly(Refusal.because("notice.gone"));
        assertThat(read(anna)).hasSize(1);
        assertThat(company.as(bram, () -> contact.asTeller(hidden))).isEmpty();
        assertThat(company.as(anna, () -> contact.asTeller(hidden))).contains(true);
        assertThat(company.as(carla, () -> contact.asTeller(hidden))).contains(false);
    }

    @Test
    void of_a_teller_whom_all_know_there_is_nothing_to_reach() {
        StoryId open = tells(false);

        assertThat(company.as(carla, () -> contact.of(open))).isEmpty();
        assertThat(company.as(carla, () -> contact.say(open, "Dag").refusals()))
                .containsExactly(Refusal.because("notice.gone"));
    }

    @Test
    void what_was_said_stays_when_the_teller_is_hidden_no_longer() {
        says(carla, "Mag je naam erbij?");
        company.as(anna, () -> stories.edit(hidden, 0, draft(false)));

        assertThat(read(anna)).hasSize(1);
        assertThat(read(carla)).hasSize(1);
    }

    @Test
    void nothing_and_too_much_are_refused_and_so_is_what_tells_who_it_is_about() {
        assertThat(company.as(carla, () -> contact.say(hidden, " ").refusals()))
                .containsExactly(Refusal.of("contact", "conversation.refused.empty"));
        assertThat(company.as(
                        carla, () -> contact.say(hidden, "x".repeat(2_001)).refusals()))
                .containsExactly(Refusal.of("contact", "refused.tooLong", 2_000, 2_001));
        assertThat(company.as(anna, () -> contact.say(hidden, "Bel 06-12345678").refusals()))
                .containsExactly(Refusal.of("contact", "privacy.refused.PHONE"));
    }

    private StoryId tells(boolean unseen) {
        var saved = (Outcome.Saved<StoryDraft>) company.as(anna, () -> stories.tell(draft(unseen)));
        return new StoryId(saved.item().number());
    }

    private static StoryDraft draft(boolean unseen) {
        StoryDraft draft = StoryDraft.of("Ik durf het niet te zeggen", Language.NL);
        return unseen ? draft.hiding() : draft;
    }

    private void says(PersonId person, String text) {
        assertThat(company.as(person, () -> contact.say(hidden, text).refusals()))
                .isEmpty();
    }

    private List<StoryContact.Line> read(PersonId reader) {
        return company.as(reader, () -> contact.of(hidden)).orElseThrow();
    }

    private List<String> messages(PersonId person) {
        return jdbc.sql("select happening, actor_id from notification where person_id = ? order by id")
                .param(person.value())
                .query((row, i) -> row.getString("happening") + " by " + row.getObject("actor_id"))
                .list();
    }
}
