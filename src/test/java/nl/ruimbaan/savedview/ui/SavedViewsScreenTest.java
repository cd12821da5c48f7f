package nl.ruimbaan.savedview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A screen that Anna comes back to has a name, and her team may have it too. */
@ScreenTest
class SavedViewsScreenTest {

    private static final String NONE =
            "Nog geen weergaven. Kies filters die je vaker gebruikt, en geef ze hier een naam.";

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    TeamId letting;
    PersonId anna;
    Colleague annaHere;

    @BeforeEach
    void anna_filters() {
        letting = company.team("Verhuur");
        anna = company.hire("Anna", letting);
        annaHere = portal.sits(anna)
                .goesTo("stories?demand=FAILURE")
                .clicks("views")
                .sees(NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stories?demand=FAILURE",
                "obstacles?mine=1",
                "obstacles/list?order=TITLE",
                "improvements?phase=CHECK",
                "improvements/board?mine=1",
                "search?q=sleutel"
            })
    void anna_gives_what_she_sees_a_name_and_finds_it_from_the_same_screen_and_from_home(String address) {
        portal.sits(anna)
                .goesTo(address)
                .clicks("views")
                .fills("name", "Van mij")
                .clicks("save-view")
                .isTold("De weergave is bewaard.");

        Colleague later = portal.sits(anna)
                .goesTo(address.replaceFirst("\\?.*", ""))
                .clicks("views")
                .clicksNamed("Van mij");
        assertThat(later.address()).isEqualTo(address);
        assertThat(later.window().find(Dialog.class).exists()).isFalse();

        later.goesTo("").sees("Mijn weergaven");
        assertThat(later.window().find(Anchor.class).all())
                .anyMatch(it -> it.getText().equals("Van mij") && it.getHref().equals(address));
    }

    @Test
    void of_one_screen_the_views_of_another_are_not_offered() {
        annaHere.fills("name", "Foutvraag").clicks("save-view");

        portal.sits(anna).goesTo("obstacles").clicks("views").sees(NONE);
    }

    @Test
    void a_view_without_a_name_or_with_one_she_has_is_refused() {
        annaHere.clicks("save-view");
        assertThat(annaHere.askedFor("name")).isEqualTo("Geef de weergave een naam.");

        annaHere.fills("name", "Foutvraag")
                .clicks("save-view")
                .fills("name", "FOUTVRAAG")
                .clicks("save-view");

        assertThat(annaHere.askedFor("name"))
                .isEqualTo("Je hebt al een weergave met deze naam. Kies een andere, of verwijder de oude.");
        assertThat(annaHere.<String>holds("name")).isEqualTo("FOUTVRAAG");
    }

    @Test
    void she_renames_it() {
        annaHere.fills("name", "Foutvraag").clicks("save-view").clicksNamed("Wijzig de weergave Foutvraag");
        annaHere.fills("view-name", " ").clicks("view-save");
        assertThat(annaHere.askedFor("view-name")).isEqualTo("Geef de weergave een naam.");

        annaHere.fills("view-name", "Wat wij veroorzaakten").clicks("view-save");

        annaHere.clicksNamed("Wat wij veroorzaakten");
        assertThat(annaHere.address()).isEqualTo("stories?demand=FAILURE");
    }

    @Test
    void what_she_keeps_for_herself_her_team_does_not_see() {
        annaHere.fills("name", "Foutvraag").clicks("save-view");

        Colleague elsHere = portal.sits(company.hire("Els", letting)).goesTo("");
        assertThat(elsHere.shows("Mijn weergaven")).isFalse();
        elsHere.goesTo("stories").clicks("views").sees(NONE);
    }

    @Test
    void what_she_shares_her_team_opens_and_only_she_renames_or_removes() {
        annaHere.fills("name", "Foutvraag").sets("share-view", true).clicks("save-view");
        annaHere.sees("gedeeld met Verhuur");

        Colleague elsHere = portal.sits(company.hire("Els", letting)).goesTo("").sees("van Anna");
        elsHere.goesTo("stories").clicks("views").sees("van Anna");
        assertThat(elsHere.shows("Verwijderen")).isFalse();
        assertThat(elsHere.shows("Wijzigen")).isFalse();
        elsHere.clicksNamed("Foutvraag");
        assertThat(elsHere.address()).isEqualTo("stories?demand=FAILURE");
        portal.sits(company.hire("Bram")).goesTo("stories").clicks("views").sees(NONE);

        annaHere.clicksNamed("Verwijder de weergave Foutvraag").sees(NONE);
        portal.sits(company.hire("Fatma", letting))
                .goesTo("stories")
                .clicks("views")
                .sees(NONE);
    }

    @Test
    void she_shares_one_later_and_takes_it_back() {
        annaHere.fills("name", "Foutvraag").clicks("save-view");
        Colleague elsHere = portal.sits(company.hire("Els", letting));

        annaHere.clicksNamed("Wijzig de weergave Foutvraag")
                .sets("view-share", true)
                .clicks("view-save")
                .sees("gedeeld met Verhuur");
        elsHere.goesTo("").sees("van Anna");

        annaHere.clicksNamed("Wijzig de weergave Foutvraag")
                .sets("view-share", false)
                .clicks("view-save");
        assertThat(annaHere.shows("gedeeld met Verhuur")).isFalse();
        elsHere.goesTo("stories").clicks("views").sees(NONE);
    }

    @Test
    void of_a_team_that_is_not_there_it_says_so() {
        portal.sits(anna)
                .goesTo("obstacles?team=999999")
                .clicks("views")
                .fills("name", "Oud team")
                .clicks("save-view")
                .sees("het team waarop deze weergave filtert bestaat niet meer");

        portal.sits(anna).goesTo("").sees("het team waarop deze weergave filtert bestaat niet meer");
    }

    @Test
    void who_has_no_team_cannot_share() {
        Colleague bramHere = portal.sits(company.hire("Bram")).goesTo("stories").clicks("views");

        bramHere.fills("name", "Alles").sets("share-view", true).clicks("save-view");

        assertThat(bramHere.askedFor("name")).isEqualTo("Je hoort nog bij geen team om mee te delen.");
        bramHere.sees(NONE);
    }
}
