package nl.ruimbaan.story.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.ruimbaan.demand.Channel;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.CaseStep;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna tells what a customer said: in ten seconds, or with all she knows. */
@ScreenTest
class TellingScreenTest {

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    Colleague annaHere;

    @BeforeEach
    void anna_begins_a_story() {
        anna = company.hire("Anna");
        annaHere = portal.sits(anna).goesTo(StoryLinks.tell()).fills("literal", true);
    }

    @Test
    void whether_the_words_are_literal_is_asked_and_nothing_is_chosen_beforehand() {
        annaHere.goesTo("stories").goesTo(StoryLinks.tell());
        assertThat(annaHere.<Boolean>holds("literal")).isNull();

        annaHere.fills("words", "De monteur kwam niet").clicks("save");
        assertThat(annaHere.askedFor("literal"))
                .isEqualTo("Kies of dit letterlijk de woorden van de klant zijn, of ongeveer.");

        annaHere.fills("literal", false)
                .clicks("save")
                .isTold("Je verhaal staat op de muur.")
                .sees("Ongeveer");
    }

    @Test
    void who_does_not_see_the_count_hears_once_that_there_is_little_room_left() {
        annaHere.wasSent();
        annaHere.fills("title", "x".repeat(107));
        assertThat(annaHere.wasSent()).doesNotContain("Hier past");
        annaHere.fills("title", "x".repeat(108));
        assertThat(annaHere.wasSent()).containsOnlyOnce("Hier passen nog 12 tekens.");
        annaHere.fills("title", "x".repeat(119));
        assertThat(annaHere.wasSent()).doesNotContain("Hier past");
    }

    @Test
    void masked_words_are_never_literal() {
        annaHere.fills("words", "Bel mij op [telefoonnummer].");

        assertThat(annaHere.<Boolean>holds("literal")).isFalse();
        annaHere.clicks("save").isTold("Je verhaal staat op de muur.").sees("Ongeveer");
    }

    @Test
    void words_are_enough_and_the_wall_has_them_at_once() {
        Colleague bramHere = portal.sits(company.hire("Bram")).goesTo(StoryLinks.wall());
        bramHere.wasSent();

        annaHere.fills("words", "De monteur kwam niet. Ik bleef er thuis voor.").clicks("save");

        annaHere.isTold("Je verhaal staat op de muur.").sees("verteld door Anna");
        assertThat(annaHere.title())
                .isEqualTo("#" + annaHere.address().replaceAll("\\D", "") + " De monteur kwam niet · Ruimbaan");
        assertThat(bramHere.wasSent()).contains("De monteur kwam niet. Ik bleef er thuis voor.");
    }

    @Test
    void what_else_she_knows_stands_beside_it_and_the_rest_does_not() {
        annaHere.fills("words", "De monteur kwam niet")
                .fills("demand", Demand.FAILURE)
                .fills("channel", Channel.PHONE)
                .fills("contacts", "4 keer")
                .fills("firstAskedOn", "1-3-2026")
                .fills("helpedOn", "10 maart 2026")
                .clicks("save");

        assertThat(facts())
                .containsExactly(
                        "Soort vraag: Foutvraag",
                        "Keren contact gezocht: 4",
                        "Eerste vraag op: 1 maart 2026",
                        "Echt geholpen op: 10 maart 2026",
                        "Van eerste vraag tot geholpen: 9 dagen",
                        "Binnengekomen: Telefoon");
    }

    @Test
    void days_that_cannot_be_are_refused_beside_their_field() {
        annaHere.fills("words", "De monteur kwam niet")
                .fills("firstAskedOn", "10-3-2026")
                .fills("helpedOn", "1-3-2026")
                .clicks("save");
        assertThat(annaHere.askedFor("helpedOn")).isEqualTo("De klant kan niet geholpen zijn voordat de vraag kwam.");

        annaHere.fills("helpedOn", Company.today().plusDays(1)).clicks("save");
        assertThat(annaHere.isAskedAgain("helpedOn")).isTrue();
        assertThat(annaHere.address()).startsWith("stories/new");
    }

    @Test
    void five_tags_are_enough() {
        annaHere.fills("words", "De monteur kwam niet")
                .fills("tags", Set.of("een", "twee", "drie", "vier", "vijf", "zes"))
                .clicks("save");

        assertThat(annaHere.askedFor("tags")).isEqualTo("Hoogstens 5 labels; nu zijn het er 6.");
    }

    @Test
    void step_by_step_it_becomes_a_path() {
        annaHere.fills("words", "De monteur kwam niet").clicks("add-step").clicks("add-step");
        annaHere.fills("step-0-met", "Kreeg een brief").fills("step-0-worth", CaseStep.Worth.WASTE);
        annaHere.fills("step-1-met", "De kraan werd gemaakt")
                .fills("step-1-worth", CaseStep.Worth.VALUE)
                .fills("step-1-waiting", "12")
                .fills("step-1-why", "De monteur komt op dinsdag")
                .clicks("save");

        annaHere.sees("2 stappen, waarvan één de klant verder hielp. De klant wachtte 12 dagen.")
                .sees("12 dagen wachten")
                .sees("Waarom die stap er is: De monteur komt op dinsdag");
    }

    @Test
    void a_step_without_words_is_refused_until_it_is_taken_away() {
        annaHere.fills("words", "De monteur kwam niet").clicks("add-step").fills("step-0-why", "Zo hoort het");
        annaHere.clicks("save");
        assertThat(annaHere.askedFor("step-0-met"))
                .isEqualTo("Schrijf wat de klant hier tegenkwam, of haal de stap weg.");

        annaHere.clicks("step-0-remove").clicks("save").isTold("Je verhaal staat op de muur.");
    }

    @Test
    void steps_change_places_with_all_that_stands_in_them() {
        annaHere.clicks("add-step").fills("step-0-met", "Eerst").fills("step-0-waiting", "zeven à acht");
        annaHere.clicks("add-step").fills("step-1-met", "Daarna");

        annaHere.clicks("step-1-up");

        assertThat(annaHere.<String>holds("step-0-met")).isEqualTo("Daarna");
        assertThat(annaHere.<String>holds("step-1-met")).isEqualTo("Eerst");
        assertThat(annaHere.<String>holds("step-1-waiting")).isEqualTo("zeven à acht");
    }

    @Test
    void in_the_name_of_bram_it_is_brams_to_change_too() {
        PersonId bram = company.hire("Bram");

        annaHere.fills("words", "De monteur kwam niet")
                .fills("inNameOf", new PersonName(bram, "Bram"))
                .clicks("save");

        annaHere.sees("verteld door Bram").sees("opgeschreven door Anna");
        String page = annaHere.address();
        assertThat(portal.sits(bram).goesTo(page).canClick("edit")).isTrue();
        assertThat(portal.sits(company.hire("Dirk")).goesTo(page).canClick("edit"))
                .isFalse();
    }

    private List<String> facts() {
        annaHere.window().activate();
        List<Term> terms = annaHere.window().find(Term.class).all();
        List<Description> said = annaHere.window().find(Description.class).all();
        return IntStream.range(0, terms.size())
                .mapToObj(i -> terms.get(i).getText() + ": " + said.get(i).getText())
                .toList();
    }
}
