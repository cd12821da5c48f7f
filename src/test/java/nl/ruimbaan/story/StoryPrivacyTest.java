package nl.ruimbaan.story;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.TextVersions;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Finding;
import nl.ruimbaan.privacy.FindingKind;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class StoryPrivacyTest {

    private static final String WITH_NUMBER = "Ze vroeg of iemand 06-12345678 wilde bellen.";

    @Autowired
    StoryService stories;

    @Autowired
    PrivacyService privacy;

    @Autowired
    TextVersions versions;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
    }

    @Test
    void a_sure_finding_that_nobody_answered_is_not_published() {
        assertThat(tell(anna, WITH_NUMBER)).isEqualTo(Outcome.refused(Refusal.of("words", "privacy.refused.PHONE")));
    }

    @Test
    void with_a_reason_it_is_published_and_stays_answered_for_whoever_edits_it() {
        mayStay(anna, "06-12345678");

        ItemRef story = saved(tell(anna, WITH_NUMBER));

        var again = StoryDraft.of(WITH_NUMBER + " Dat lukte.", Language.NL);
        assertThat(company.as(anna, () -> stories.edit(new StoryId(story.number()), 0, again)))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(company.as(bram, () -> privacy.unanswered(ItemKind.STORY, story.number(), WITH_NUMBER)))
                .isEmpty();
    }

    @Test
    void an_answer_holds_for_its_writer_and_for_that_text_only() {
        mayStay(anna, "06-12345678");

        assertThat(tell(bram, WITH_NUMBER)).isInstanceOf(Outcome.Refused.class);
        saved(tell(anna, WITH_NUMBER));
        assertThat(tell(anna, WITH_NUMBER)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void however_it_is_written_it_is_the_same_number() {
        mayStay(anna, "06 12 34 56 78");

        assertThat(tell(anna, WITH_NUMBER)).isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void an_answer_needs_a_reason() {
        assertThat(company.as(
                        anna,
                        () -> privacy.mayStay(ItemKind.STORY, 0, FindingKind.PHONE, "06-12345678", " ")
                                .refusals()))
                .contains(Refusal.of("reason", "privacy.refused.noReason"));
    }

    @Test
    void what_was_masked_is_gone_from_the_versions_too() {
        mayStay(anna, "06-12345678");
        ItemRef story = saved(tell(anna, WITH_NUMBER));

        var masked = StoryDraft.of("Ze vroeg of iemand [telefoonnummer] wilde bellen.", Language.NL);
        company.as(anna, () -> stories.edit(new StoryId(story.number()), 0, masked));

        assertThat(versions.of(story))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.json()).doesNotContain("12345678"))
                .anySatisfy(it -> assertThat(it.json()).contains("Ze vroeg of iemand […] wilde bellen."));
    }

    @Test
    void an_unsure_finding_holds_nothing_up() {
        String unsure = "Mail naar info@veldzicht.example kwam terug.";

        assertThat(company.as(anna, () -> privacy.unanswered(ItemKind.STORY, 0, unsure)))
                .containsExactly(new Finding(FindingKind.EMAIL, 10, 32, false));
        assertThat(tell(anna, unsure)).isInstanceOf(Outcome.Saved.class);
    }

    private Outcome<StoryDraft> tell(PersonId teller, String words) {
        return company.as(teller, () -> stories.tell(StoryDraft.of(words, Language.NL)));
    }

    private void mayStay(PersonId person, String words) {
        assertThat(company.as(
                        person,
                        () -> privacy.mayStay(ItemKind.STORY, 0, FindingKind.PHONE, words, "Ons eigen nummer")
                                .refusals()))
                .isEmpty();
    }

    private static ItemRef saved(Outcome<StoryDraft> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return ((Outcome.Saved<StoryDraft>) outcome).item();
    }
}
