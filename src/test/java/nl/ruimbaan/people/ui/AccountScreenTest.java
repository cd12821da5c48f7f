package nl.ruimbaan.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import nl.ruimbaan.people.Appearance;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.security.Accounts;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna's own account. */
@ScreenTest
class AccountScreenTest {

    @Autowired
    PeopleService people;

    @Autowired
    Accounts accounts;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    Colleague annaHere;

    @BeforeEach
    void anna_opens_it_from_her_menu() {
        anna = company.hire("Anna de Wit");
        annaHere = portal.sits(anna).goesTo("").clicks("person");
        annaHere.goesTo(annaHere.addressOf("my-account"));
    }

    @Test
    void she_reads_her_name_as_colleagues_see_it_and_the_rules_of_a_password_beforehand() {
        assertThat(annaHere.title()).isEqualTo("Mijn account · Ruimbaan");
        assertThat(annaHere.text("own-name")).isEqualTo("Anna de Wit");
        annaHere.sees("Op alle andere apparaten word je afgemeld.");
    }

    @Test
    void her_menu_closes_when_she_goes_there() {
        annaHere.goesTo("").clicks("person");
        var menu = annaHere.window().find(Popover.class).all().getFirst();
        assertThat(menu.isOpened()).isTrue();

        var link = annaHere.component("my-account").getElement();
        link.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(link, "click", JacksonUtils.createObjectNode()));

        assertThat(menu.isOpened()).isFalse();
    }

    @Test
    void she_chooses_language_and_appearance_here_too() {
        annaHere.sets("own-appearance", Appearance.DARK).sets("own-language", Language.EN);

        assertThat(company.as(anna, people::profile).appearance()).isEqualTo(Appearance.DARK);
        assertThat(company.as(anna, people::profile).language()).isEqualTo(Language.EN);
    }

    @Test
    void she_changes_her_password_and_stays() {
        annaHere.fills("now", "geheim")
                .fills("password", "een zin van vijf woorden")
                .clicks("change-password");

        annaHere.isTold("Je wachtwoord is veranderd.");
        assertThat(annaHere.<String>holds("now")).isEmpty();
        assertThat(annaHere.<String>holds("password")).isEmpty();
        assertThat(accounts.account(anna).orElseThrow().passwordHash()).startsWith("{bcrypt}");
    }

    @Test
    void a_wrong_one_is_told_at_its_field_and_nothing_that_was_typed_is_lost() {
        annaHere.fills("now", "fout")
                .fills("password", "een zin van vijf woorden")
                .clicks("change-password");

        assertThat(annaHere.askedFor("now")).isEqualTo("Dit is niet je huidige wachtwoord.");
        assertThat(annaHere.<String>holds("password")).isEqualTo("een zin van vijf woorden");
    }
}
