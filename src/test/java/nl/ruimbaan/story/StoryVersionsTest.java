package nl.ruimbaan.story;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class StoryVersionsTest {

    @Autowired
    StoryService stories;

    @Autowired
    StoryVersions versions;

    @Autowired
    Moderation moderation;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;
    StoryId story;

    @BeforeEach
    void toldAndEdited() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        story = company.as(anna, () -> {
            var told = (Outcome.Saved<StoryDraft>) stories.tell(StoryDraft.of("Ik bel al drie keer", Language.NL));
            var id = new StoryId(told.item().number());
            stories.edit(id, told.version(), StoryDraft.of("Ik bel al vier keer", Language.NL));
            return id;
        });
    }

    @Test
    void every_text_that_stood_there_can_be_read_the_latest_first() {
        assertThat(company.as(bram, () -> versions.of(story)))
                .extracting(it -> it.version() + ": " + it.text().words())
                .containsExactly("1: Ik bel al vier keer", "0: Ik bel al drie keer");
    }

    @Test
    void versions_of_a_hidden_story_are_for_its_teller_and_coaches() {
        PersonId carla = company.hire("Carla", Role.COACH);
        company.as(bram, () -> moderation.recognisable(story.ref(), "").refusals());

        assertThat(company.as(bram, () -> versions.of(story))).isEmpty();
        assertThat(company.as(anna, () -> versions.of(story))).hasSize(2);
        assertThat(company.as(carla, () -> versions.of(story))).hasSize(2);
    }
}
