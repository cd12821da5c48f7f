package nl.ruimbaan.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class StoryChoicesTest {

    @Autowired
    StoryChoices choices;

    @Autowired
    StoryService stories;

    @Autowired
    Moderation moderation;

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
    void ones_own_come_first_the_newest_of_all_and_those_of_others_after_them() {
        tells(anna, "Mijn post kwam terug");
        tells(bram, "De sleutel was zoek");
        tells(anna, "Ik bel al voor de derde keer");
        tells(bram, "De monteur kwam niet");

        assertThat(offered(anna, ""))
                .containsExactly(
                        "Ik bel al voor de derde keer",
                        "Mijn post kwam terug",
                        "De monteur kwam niet",
                        "De sleutel was zoek");
    }

    @Test
    void a_text_is_looked_for_in_title_and_words_in_any_case() {
        tells(anna, "Mijn POST kwam terug. De bode vond het adres niet.");
        tells(bram, "De sleutel was zoek");

        assertThat(offered(bram, " post ")).containsExactly("Mijn POST kwam terug");
        assertThat(offered(bram, "bode")).containsExactly("Mijn POST kwam terug");
        assertThat(offered(bram, "100%")).isEmpty();
        assertThat(offered(bram, "_")).isEmpty();
    }

    @Test
    void by_its_number_it_is_found_at_once() {
        StoryId story = tells(anna, "Mijn post kwam terug");
        tells(bram, "Ik las " + story.number() + " keer hetzelfde");

        assertThat(offered(bram, "#" + story.number())).containsExactly("Mijn post kwam terug");
        assertThat(offered(bram, Long.toString(story.number())))
                .containsExactly("Mijn post kwam terug", "Ik las " + story.number() + " keer hetzelfde");
    }

    @Test
    void a_hidden_story_is_not_offered() {
        PersonId carla = company.hire("Carla", Role.COACH);
        StoryId story = tells(anna, "Mijn post kwam terug");

        company.as(carla, () -> moderation.hide(story.ref(), "Herkenbaar").refusals());

        assertThat(offered(bram, "post")).isEmpty();
        assertThat(offered(bram, "#" + story.number())).isEmpty();
    }

    @Test
    void thirty_are_offered_in_one_statement_beside_what_is_remembered() {
        for (int i = 0; i < 40; i++) {
            tells(i % 2 == 0 ? anna : bram, "Verhaal " + i);
        }

        assertThat(offered(anna, "verhaal")).hasSize(30);
        assertThat(company.as(anna, () -> StatementCount.of(() -> choices.with("verhaal"))))
                .isEqualTo(3);
    }

    private List<String> offered(PersonId reader, String text) {
        return company.as(reader, () -> choices.with(text)).stream()
                .map(StoryChoices.Choice::title)
                .toList();
    }

    private StoryId tells(PersonId teller, String words) {
        var saved =
                (Outcome.Saved<StoryDraft>) company.as(teller, () -> stories.tell(StoryDraft.of(words, Language.NL)));
        return new StoryId(saved.item().number());
    }
}
