package nl.ruimbaan.demand.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import nl.ruimbaan.demand.DemandTypeCatalogue;
import nl.ruimbaan.demand.DemandTypeDraft;
import nl.ruimbaan.demand.DemandTypeLine;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class DemandTypesScreenTest {

    @Autowired
    DemandTypeCatalogue catalogue;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    PersonId carla;

    @BeforeEach
    void open() {
        anna = company.hire("Anna");
        carla = company.hire("Carla", Role.COACH);
    }

    @Test
    void carla_adds_a_type_and_says_what_the_customer_wants() {
        Colleague carlaHere = portal.sits(carla).goesTo("demand-types");
        carlaHere.clicks("add-type");
        carlaHere.clicks("save-type");
        assertThat(carlaHere.isAskedAgain("name")).isTrue();

        carlaHere.fills("name", "Huur opzeggen");
        carlaHere.fills("purpose", "Verhuizen zonder gedoe");
        carlaHere.clicks("save-type");

        carlaHere.sees("Huur opzeggen");
        carlaHere.sees("Verhuizen zonder gedoe");
        carlaHere.sees("1 soort");
        assertThat(carlaHere.canClick("save-type")).isFalse();
    }

    @Test
    void carla_merges_two_types_and_the_old_name_stays_in_sight() {
        DemandTypeLine leak = added("Lekkage");
        added("Reparatie");
        Colleague carlaHere = portal.sits(carla).goesTo("demand-types");

        carlaHere.clicks("merge-" + leak.id().value());
        carlaHere.clicks("save-merge");
        carlaHere.sees("Er zijn geen verhalen over “Lekkage”.");
        chooses(carlaHere, "field-into", "Reparatie");
        carlaHere.clicks("save-merge");

        carlaHere.sees("Voorheen ook: Lekkage");
        carlaHere.sees("1 soort");
    }

    @Test
    void anna_reads_and_is_offered_nothing_to_change() {
        DemandTypeLine leak = added("Lekkage");
        added("Reparatie");
        Colleague annaHere = portal.sits(anna).goesTo("demand-types");

        annaHere.sees("Lekkage");
        assertThat(annaHere.canClick("add-type")).isFalse();
        assertThat(annaHere.canClick("change-" + leak.id().value())).isFalse();
        assertThat(annaHere.canClick("merge-" + leak.id().value())).isFalse();
    }

    @Test
    void as_long_as_there_is_none_an_example_teaches() {
        portal.sits(anna)
                .goesTo("demand-types")
                .sees("nog geen soorten")
                .sees("Hier komt wat klanten ons vragen")
                .sees("Bijvoorbeeld: “Huur opzeggen”, met als doel “Verhuizen zonder gedoe,");
    }

    @Test
    void a_name_that_is_there_already_is_refused_and_what_was_typed_stays() {
        added("Lekkage");

        Colleague carlaHere = portal.sits(carla)
                .goesTo("demand-types")
                .clicks("add-type")
                .fills("name", "lekkage")
                .fills("purpose", "Een droog huis")
                .clicks("save-type");

        assertThat(carlaHere.askedFor("name"))
                .isEqualTo("“Lekkage” is er al. Kies een andere naam, of voeg de twee samen.");
        assertThat(carlaHere.<String>holds("purpose")).isEqualTo("Een droog huis");
        carlaHere.sees("1 soort");
    }

    @Test
    void who_was_too_late_reads_what_a_colleague_wrote_and_keeps_the_own_words() {
        DemandTypeLine leak = added("Lekkage");
        String change = "change-" + leak.id().value();
        Colleague carlaHere = portal.sits(carla).goesTo("demand-types").clicks(change);
        portal.sits(company.hire("Coen", Role.COACH))
                .goesTo("demand-types")
                .clicks(change)
                .fills("purpose", "Een droog huis")
                .clicks("save-type")
                .isTold("De soort klantvraag is bewaard.");

        carlaHere.fills("purpose", "Snel een loodgieter").clicks("save-type");

        carlaHere.isTold("Een collega was je voor. Er staat nu “Lekkage”, met als doel: “Een droog huis”.");
        assertThat(carlaHere.<String>holds("purpose")).isEqualTo("Snel een loodgieter");
    }

    @Test
    void into_which_type_it_goes_is_asked_before_anything_happens() {
        DemandTypeLine leak = added("Lekkage");
        added("Reparatie");
        Colleague carlaHere = portal.sits(carla)
                .goesTo("demand-types")
                .clicks("merge-" + leak.id().value());

        carlaHere.clicks("save-merge");

        assertThat(carlaHere.askedFor("into")).isEqualTo("Kies in welke soort deze opgaat.");
        carlaHere.sees("2 soorten");
    }

    @Test
    void a_type_leads_to_its_stories_and_the_only_one_cannot_be_merged() {
        DemandTypeLine leak = added("Lekkage");

        Colleague carlaHere = portal.sits(carla).goesTo("demand-types");

        assertThat(carlaHere.addressOf("stories-" + leak.id().value()))
                .isEqualTo("stories?type=" + leak.id().value());
        assertThat(carlaHere.canClick("merge-" + leak.id().value())).isFalse();
    }

    private DemandTypeLine added(String name) {
        return company.as(carla, () -> {
            catalogue.add(new DemandTypeDraft(name, "")).refusals();
            return catalogue.lines().stream()
                    .filter(it -> it.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        });
    }

    @SuppressWarnings("unchecked")
    private static void chooses(Colleague colleague, String id, String name) {
        var field = (ComboBox<DemandTypeLine>) colleague.component(id);
        field.setValue(field.getListDataView()
                .getItems()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow());
        colleague.window().roundTrip();
    }
}
