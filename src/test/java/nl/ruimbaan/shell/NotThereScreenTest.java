package nl.ruimbaan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.story.ui.StoryLinks;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What does not exist, what one may not see, and what broke. */
@ScreenTest
class NotThereScreenTest {

    @Autowired
    StoryService stories;

    @Autowired
    Moderation moderation;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    PersonId bram;
    StoryId story;

    @BeforeEach
    void anna_tells() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        var told = (Outcome.Saved<?>)
                company.as(anna, () -> stories.tell(StoryDraft.of("Ik wacht al weken", Language.NL)));
        story = new StoryId(told.item().number());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stories/999999999",
                "stories/999999999/edit",
                "stories/999999999/versions",
                "obstacles/999999999",
                "improvements/999999999",
                "stories/anna",
                "nergens"
            })
    void an_address_that_leads_nowhere_leads_back_home(String path) {
        Colleague bramHere = portal.sits(bram).goesTo(path);

        assertNotThere(bramHere);
    }

    @ParameterizedTest
    @CsvSource({
        "accounts, beheerders",
        "settings/backups, beheerders",
        "import, coaches",
        "conditions/999999999/edit, coaches",
        "obstacles/session, managers en coaches"
    })
    void a_page_of_another_role_says_whose_it_is_and_what_to_do(String path, String whose) {
        Colleague bramHere = portal.sits(bram).goesTo(path);

        bramHere.sees("Niet voor jouw rol")
                .sees("Deze pagina is voor " + whose)
                .sees("vraag de beheerder dan om die rol");
        assertThat(bramHere.shows("Niet gevonden")).isFalse();
        assertThat(bramHere.title()).isEqualTo("Niet voor jouw rol · Ruimbaan");
    }

    @Test
    void of_a_page_of_their_own_role_they_hear_that_it_is_not_there() {
        assertNotThere(portal.sits(company.hire("Carla", Role.COACH)).goesTo("conditions/999999999/edit"));
    }

    @Test
    void what_is_hidden_looks_from_the_outside_like_what_never_was() {
        company.does(bram, () -> moderation.recognisable(story.ref(), ""));

        assertNotThere(portal.sits(company.hire("Dirk")).goesTo(StoryLinks.page(story)));
        portal.sits(anna).goesTo(StoryLinks.page(story)).sees("Ik wacht al weken");
    }

    @Test
    void anothers_story_is_not_there_to_be_edited() {
        assertNotThere(portal.sits(bram).goesTo(story.ref().path() + "/edit"));
    }

    @Test
    void what_broke_bears_a_number_and_leads_home_and_the_rest_goes_on() {
        jdbc.sql("update text_version set text = '{' where item_id = ?")
                .param(story.number())
                .update();

        Colleague annaHere = portal.sits(anna).goesTo(story.ref().path() + "/versions");

        assertThat(annaHere.window().find(H1.class).single().getText()).isEqualTo("Er ging iets mis");
        assertThat(annaHere.window().find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(it -> it.matches("Het is genoteerd onder nummer \\S+\\. Probeer het nog eens, of geef dat"
                        + " nummer door aan de beheerder\\."));
        assertThat(annaHere.title()).isEqualTo("Er ging iets mis · Ruimbaan");
        annaHere.goesTo(StoryLinks.page(story)).sees("Ik wacht al weken");
    }

    private static void assertNotThere(Colleague colleague) {
        colleague
                .sees("Niet gevonden")
                .sees("Deze pagina is er niet")
                .sees("Misschien is het adres verkeerd overgenomen, of mag je deze pagina niet zien.");
        assertThat(colleague.title()).isEqualTo("Niet gevonden · Ruimbaan");
        assertThat(colleague.window().find(Anchor.class).all())
                .filteredOn(it -> it.getText().equals("Naar de startpagina"))
                .extracting(Anchor::getHref)
                .containsExactly("");
    }
}
