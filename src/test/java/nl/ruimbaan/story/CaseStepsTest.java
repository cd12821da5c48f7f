package nl.ruimbaan.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class CaseStepsTest {

    private static final CaseStep FORM =
            new CaseStep("Vier bladzijden invullen", CaseStep.Worth.WASTE, null, "Regel uit 1998");
    private static final CaseStep KEYS = new CaseStep("Sleutels gekregen", CaseStep.Worth.VALUE, 19, "");

    @Autowired
    StoryService stories;

    @Autowired
    StoryWall wall;

    @Autowired
    StoryVersions versions;

    @Autowired
    Company company;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    PersonId anna;
    PersonId bram;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
    }

    @Test
    void the_steps_stand_on_the_page_in_their_order_and_empty_ones_do_not() {
        StoryId told = tells(anna, with(FORM, new CaseStep(" ", null, null, ""), KEYS));

        assertThat(page(bram, told).text().steps()).containsExactly(FORM, KEYS);
    }

    @Test
    void steps_change_places_and_earlier_versions_keep_theirs() {
        StoryId told = tells(anna, with(FORM, KEYS));

        assertThat(company.as(anna, () -> stories.edit(told, 0, with(KEYS)))).isInstanceOf(Outcome.Saved.class);

        assertThat(page(bram, told).text().steps()).containsExactly(KEYS);
        assertThat(company.as(bram, () -> versions.of(told)))
                .extracting(it -> it.text().steps())
                .containsExactly(List.of(KEYS), List.of(FORM, KEYS));
    }

    @Test
    void a_step_without_what_the_customer_met_and_too_much_of_anything_are_refused() {
        var steps = List.of(
                new CaseStep("", CaseStep.Worth.WASTE, null, ""),
                new CaseStep("x".repeat(501), null, -1, "y".repeat(501)),
                new CaseStep("Bel 06-12345678", null, 10_000, ""));

        assertThat(refusals(with(steps.toArray(CaseStep[]::new))))
                .containsExactlyInAnyOrder(
                        Refusal.of("step-0-met", "story.refused.noStep"),
                        Refusal.of("step-1-met", "refused.tooLong", 500, 501),
                        Refusal.of("step-1-why", "refused.tooLong", 500, 501),
                        Refusal.of("step-1-waiting", "refused.range", 0, 9_999),
                        Refusal.of("step-2-waiting", "refused.range", 0, 9_999),
                        Refusal.of("step-2-met", "privacy.refused.PHONE"));
        List<CaseStep> many = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            many.add(KEYS);
        }
        assertThat(refusals(with(many.toArray(CaseStep[]::new))))
                .containsExactly(Refusal.because("story.refused.tooManySteps", 20));
    }

    @Test
    void a_draft_of_before_there_were_steps_is_read() {
        String old = json.writeValueAsString(StoryDraft.of("Wachten", Language.NL))
                .replaceAll(",?\"(steps|inNameOf)\":(\\[]|null)", "");

        assertThat(json.readValue(old, StoryDraft.class)).isEqualTo(StoryDraft.of("Wachten", Language.NL));
    }

    @Test
    void a_story_in_a_colleague_s_name_is_theirs_and_both_may_edit_it() {
        StoryId told = tells(bram, inNameOf(anna, false));

        assertThat(page(anna, told).teller()).isEqualTo("Anna");
        assertThat(page(anna, told).writer()).isEqualTo("Bram");
        assertThat(page(anna, told).mine()).isTrue();
        assertThat(page(bram, told).mine()).isTrue();
        assertThat(company.as(anna, () -> stories.edit(told, 0, inNameOf(anna, true))))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(page(company.hire("Carla"), told))
                .extracting(StoryPage::teller, StoryPage::writer, StoryPage::mine)
                .containsExactly(null, null, false);
        assertThat(jdbc.sql("select person_id from notification where happening = 'STORY.IN_NAME'")
                        .query((row, i) -> new PersonId(row.getLong("person_id")))
                        .list())
                .containsExactly(anna);
    }

    private static StoryDraft with(CaseStep... steps) {
        return StoryDraft.of("Ik wil alleen een sleutel", Language.NL).stepped(List.of(steps));
    }

    private static StoryDraft inNameOf(PersonId teller, boolean hidden) {
        StoryDraft draft = with().toldFor(teller);
        return hidden ? draft.hiding() : draft;
    }

    private StoryId tells(PersonId teller, StoryDraft draft) {
        var saved = (Outcome.Saved<StoryDraft>) company.as(teller, () -> stories.tell(draft));
        return new StoryId(saved.item().number());
    }

    private List<Refusal> refusals(StoryDraft draft) {
        return ((Outcome.Refused<StoryDraft>) company.as(anna, () -> stories.tell(draft))).refusals();
    }

    private StoryPage page(PersonId reader, StoryId story) {
        return company.as(reader, () -> wall.page(story)).orElseThrow();
    }
}
