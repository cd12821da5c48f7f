package nl.ruimbaan.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import nl.ruimbaan.base.WrittenDate.Order;
import nl.ruimbaan.exchange.Desk;
import nl.ruimbaan.exchange.ImportId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScreenTest
class ImportScreenTest {

    @Autowired
    Desk desk;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Portal portal;

    Colleague carlaHere;
    PersonId carla;

    @BeforeEach
    void carla_sits_down() {
        carla = company.hire("Carla", Role.COACH);
        carlaHere = portal.sits(carla);
    }

    @Test
    void she_is_asked_once_what_comes_first_and_what_the_unknown_channels_are() {
        opens("klacht;datum;kanaal\nDe lift is stuk;3-11-2026;App\nHet duurt lang;4-11-2026;Buiten Beter\n");

        @SuppressWarnings("unchecked")
        var order = (RadioButtonGroup<Order>) asked("ask-told-on");
        assertThat(order.getLabel()).isEqualTo("Datum van het verhaal: wat staat voorop?");
        assertThat(order.getValue()).isNull();
        assertThat(order.getItemLabelGenerator().apply(Order.DAY_FIRST))
                .isEqualTo("De dag: 3-11-2026 is 3 november 2026");
        assertThat(order.getItemLabelGenerator().apply(Order.MONTH_FIRST))
                .isEqualTo("De maand: 3-11-2026 is 11 maart 2026");
        assertThat(carlaHere.texts())
                .contains("Datum van het verhaal: “3-11-2026” kan twee dagen zijn."
                        + " Zeg eerst of de dag of de maand voorop staat.");
        carlaHere.clicks("check-import");
        assertThat(order.isInvalid()).isTrue();
        assertThat(order.getErrorMessage()).isEqualTo("Zeg eerst of de dag of de maand voorop staat.");
        assertThat(jdbc.sql("select state from import_job").query(String.class).single())
                .isEqualTo("UPLOADED");
        carlaHere.sets("ask-told-on", Order.DAY_FIRST);
        assertThat(carlaHere
                        .window()
                        .find(Select.class)
                        .withId("ask-channel-0")
                        .single()
                        .getLabel())
                .isEqualTo("“App” (1 rij)");
        carlaHere.sets("ask-channel-0", "PORTAL");
        carlaHere.clicks("rest-channel");

        assertThat(carlaHere.texts()).anyMatch(it -> it.contains("3 november 2026"));
        carlaHere.clicks("check-import");
        carlaHere.window().roundTrip();
        assertThat(jdbc.sql("select state from import_job").query(String.class).single())
                .isIn("CHECKING", "READY");
    }

    @Test
    void she_takes_a_file_back_when_asked_again() {
        ImportId id = desk.uploads(carla, "a.csv", "klacht\nDe lift is stuk\nHet duurt lang\n");
        desk.brings(carla, id);
        carlaHere.goesTo(ImportLinks.page(id));

        carlaHere.clicks("take-back");
        assertThat(carlaHere.texts()).anyMatch(it -> it.startsWith("2 verhalen uit dit bestand zijn daarna weg"));
        assertThat(jdbc.sql("select count(*) from story").query(Long.class).single())
                .isEqualTo(2);
        carlaHere.clicks("take-back-yes");

        assertThat(jdbc.sql("select count(*) from story").query(Long.class).single())
                .isZero();
        assertThat(carlaHere.text("import-result"))
                .isEqualTo("2 verhalen zijn van de muur gehaald. Er staat niets meer van dit bestand.");
        assertThat(carlaHere.window().find(Button.class).withId("take-back").all())
                .noneMatch(Component::isVisible);
    }

    @Test
    void a_column_that_is_no_date_is_said_at_its_choice_and_after_the_check() {
        opens("klacht;datum\nDe lift is stuk;week 45\nHet duurt lang;week 46\n");

        assertThat(((Select<?>) asked("map-told-on")).getHelperText())
                .startsWith("2 van de 2 cellen in deze kolom kunnen we niet lezen. De eerste: “week 45”");
        ImportId id = new ImportId(
                jdbc.sql("select id from import_job").query(Long.class).single());
        desk.checks(carla, id);
        carlaHere.goesTo("");
        carlaHere.goesTo(ImportLinks.page(id));

        assertThat(carlaHere.text("import-common"))
                .startsWith(
                        "2 van de 2 rijen zijn fout om dezelfde reden. De eerste: Datum van het verhaal: “week 45”");
    }

    private void opens(String text) {
        carlaHere.goesTo(ImportLinks.page(desk.uploads(carla, "a.csv", text)));
    }

    private Component asked(String id) {
        return carlaHere.window().find(Component.class).withId(id).single();
    }
}
