package nl.ruimbaan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import nl.ruimbaan.people.Appearance;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Behind Anna's face: in which language she reads, and how it looks. */
@ScreenTest
class PersonMenuScreenTest {

    private static final String DARK = "document.documentElement.style.colorScheme = $1;\n[dark, dark]";

    @Autowired
    PeopleService people;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;

    @BeforeEach
    void hire() {
        anna = company.hire("Anna de Wit");
    }

    @Test
    void her_button_says_whose_it_is_with_the_letters_that_are_seen() {
        Colleague annaHere = portal.sits(anna).goesTo("");

        assertThat(annaHere.window()
                        .find(Button.class)
                        .withId("person")
                        .single()
                        .getAriaLabel())
                .contains("Menu van Anna de Wit (ADW)");
    }

    @Test
    void anna_chooses_english_and_from_then_on_reads_it_in_each_window() {
        Colleague annaHere = opened();
        assertThat(annaHere.window().getUI().getLocale().getLanguage()).isEqualTo("nl");

        annaHere.sets("language", Language.EN);

        assertThat(annaHere.wasSent()).contains("window.location.reload()");
        assertThat(company.as(anna, people::profile).language()).isEqualTo(Language.EN);
        Colleague later = portal.sits(anna).goesTo("stories").sees("Story wall");
        assertThat(later.window().getUI().getLocale()).isEqualTo(Language.EN.locale());
        assertThat(later.title()).isEqualTo("Story wall · Ruimbaan");
    }

    @Test
    void what_anna_chooses_bram_does_not_notice() {
        PersonId bram = company.hire("Bram");
        opened().sets("appearance", Appearance.DARK).sets("language", Language.EN);

        assertThat(company.as(bram, people::profile).appearance()).isEqualTo(Appearance.SYSTEM);
        portal.sits(bram).goesTo("stories").sees("Verhalenmuur");
    }

    @Test
    void anna_chooses_dark_and_it_is_so_at_once_and_in_each_window() {
        Colleague annaHere = opened();
        annaHere.wasSent();

        annaHere.sets("appearance", Appearance.DARK);

        assertThat(annaHere.wasSent()).contains(DARK);
        assertThat(company.as(anna, people::profile).appearance()).isEqualTo(Appearance.DARK);
        assertThat(portal.sits(anna).goesTo("").wasSent()).contains(DARK);
    }

    private Colleague opened() {
        Colleague annaHere = portal.sits(anna).goesTo("");
        return annaHere.clicks("person");
    }
}
