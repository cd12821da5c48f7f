package nl.ruimbaan.story.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A wall that Anna comes back to has a name, and her team may have it too. */
@ScreenTest
class WallViewsScreenTest {

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

    @Test
    void anna_gives_this_wall_a_name_and_finds_it_from_any_other() {
        annaHere.fills("name", "Foutvraag").clicks("save-view").isTold("De weergave is bewaard.");
        assertThat(annaHere.<String>holds("name")).isEmpty();

        Colleague later = portal.sits(anna).goesTo("stories").clicks("views").clicksNamed("Foutvraag");

        assertThat(later.address()).isEqualTo("stories?demand=FAILURE");
        assertThat(later.window().find(Dialog.class).exists()).isFalse();
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
    void what_she_keeps_for_herself_her_team_does_not_see() {
        annaHere.fills("name", "Foutvraag").clicks("save-view");

        portal.sits(company.hire("Els", letting))
                .goesTo("stories")
                .clicks("views")
                .sees(NONE);
    }

    @Test
    void what_she_shares_her_team_opens_and_only_she_removes() {
        annaHere.fills("name", "Foutvraag").sets("share-view", true).clicks("save-view");
        annaHere.sees("gedeeld met je team");

        Colleague elsHere = portal.sits(company.hire("Els", letting))
                .goesTo("stories")
                .clicks("views")
                .sees("van Anna");
        assertThat(elsHere.shows("Verwijderen")).isFalse();
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
    void who_has_no_team_cannot_share() {
        Colleague bramHere = portal.sits(company.hire("Bram")).goesTo("stories").clicks("views");

        bramHere.fills("name", "Alles").sets("share-view", true).clicks("save-view");

        assertThat(bramHere.askedFor("name")).isEqualTo("Je hoort nog bij geen team om mee te delen.");
        bramHere.sees(NONE);
    }
}
