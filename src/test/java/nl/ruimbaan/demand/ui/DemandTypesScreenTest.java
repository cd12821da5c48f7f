package nl.ruimbaan.demand.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import nl.ruimbaan.demand.DemandTypeCatalogue;
import nl.ruimbaan.demand.DemandTypeDraft;
import nl.ruimbaan.demand.DemandTypeLine;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

@ScreenTest
class DemandTypesScreenTest {

    @Autowired
    ApplicationContext spring;

    @Autowired
    DemandTypeCatalogue catalogue;

    @Autowired
    Company company;

    SecuredBrowserlessApplicationContext<Authentication> portal;
    PersonId anna;
    PersonId carla;

    @BeforeEach
    void open() {
        anna = company.hire("Anna");
        carla = company.hire("Carla", Role.COACH);
        portal = SpringBrowserlessApplicationContext.createSecured(spring, "nl.ruimbaan");
    }

    @AfterEach
    void home() {
        portal.close();
        company.goHome();
    }

    @Test
    void carla_adds_a_type_and_says_what_the_customer_wants() {
        BrowserlessUIContext carlaHere = sits(carla);
        clicks(carlaHere, "add-type");
        clicks(carlaHere, "save-type");
        assertThat(((HasValidation) component(carlaHere, "field-name")).isInvalid())
                .isTrue();

        fills(carlaHere, "field-name", "Huur opzeggen");
        fills(carlaHere, "field-purpose", "Verhuizen zonder gedoe");
        clicks(carlaHere, "save-type");

        sees(carlaHere, "Huur opzeggen");
        sees(carlaHere, "Verhuizen zonder gedoe");
        sees(carlaHere, "1 soort");
        assertThat(canClick(carlaHere, "save-type")).isFalse();
    }

    @Test
    void carla_merges_two_types_and_the_old_name_stays_in_sight() {
        DemandTypeLine leak = added("Lekkage");
        added("Reparatie");
        BrowserlessUIContext carlaHere = sits(carla);

        clicks(carlaHere, "merge-" + leak.id().value());
        clicks(carlaHere, "save-merge");
        sees(carlaHere, "Er zijn geen verhalen over “Lekkage”.");
        chooses(carlaHere, "field-into", "Reparatie");
        clicks(carlaHere, "save-merge");

        sees(carlaHere, "Voorheen ook: Lekkage");
        sees(carlaHere, "1 soort");
    }

    @Test
    void anna_reads_and_is_offered_nothing_to_change() {
        DemandTypeLine leak = added("Lekkage");
        added("Reparatie");
        BrowserlessUIContext annaHere = sits(anna);

        sees(annaHere, "Lekkage");
        assertThat(canClick(annaHere, "add-type")).isFalse();
        assertThat(canClick(annaHere, "change-" + leak.id().value())).isFalse();
        assertThat(canClick(annaHere, "merge-" + leak.id().value())).isFalse();
    }

    private BrowserlessUIContext sits(PersonId person) {
        Authentication signedIn =
                company.as(person, () -> SecurityContextHolder.getContext().getAuthentication());
        BrowserlessUIContext window = portal.newUser(signedIn).newWindow();
        window.activate();
        window.getUI().navigate("demand-types");
        window.roundTrip();
        return window;
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

    private static void clicks(BrowserlessUIContext window, String id) {
        window.test(window.find(Button.class).withId(id).single()).click();
        window.roundTrip();
    }

    @SuppressWarnings("unchecked")
    private static void fills(BrowserlessUIContext window, String id, String value) {
        ((HasValue<?, String>) component(window, id)).setValue(value);
        window.roundTrip();
    }

    @SuppressWarnings("unchecked")
    private static void chooses(BrowserlessUIContext window, String id, String name) {
        var field = (ComboBox<DemandTypeLine>) component(window, id);
        field.setValue(field.getListDataView()
                .getItems()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow());
        window.roundTrip();
    }

    private static boolean canClick(BrowserlessUIContext window, String id) {
        return window.find(Button.class).withId(id).exists();
    }

    private static void sees(BrowserlessUIContext window, String text) {
        assertThat(window.find(Component.class).all())
                .extracting(it -> it.getElement().getText())
                .anyMatch(it -> it.contains(text));
    }

    private static Component component(BrowserlessUIContext window, String id) {
        return window.find(Component.class).withId(id).single();
    }
}
