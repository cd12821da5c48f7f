package nl.ruimbaan.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.ruimbaan.exchange.Desk;
import nl.ruimbaan.exchange.WaitingRow;
import nl.ruimbaan.exchange.WaitingRows;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

@ScreenTest
class WaitingRowsScreenTest {

    @Autowired
    ApplicationContext spring;

    @Autowired
    WaitingRows waiting;

    @Autowired
    Desk desk;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    SecuredBrowserlessApplicationContext<Authentication> portal;
    BrowserlessUIContext window;
    PersonId carla;

    @BeforeEach
    void carla_sits_down() {
        carla = company.hire("Carla", Role.COACH);
        portal = SpringBrowserlessApplicationContext.createSecured(spring, "nl.ruimbaan");
        Authentication signedIn =
                company.as(carla, () -> SecurityContextHolder.getContext().getAuthentication());
        window = portal.newUser(signedIn).newWindow();
    }

    @AfterEach
    void home() {
        portal.close();
        company.goHome();
    }

    @Test
    void she_masks_one_answers_one_and_leaves_one_out() {
        List<WaitingRow> rows = brings("Bel mij op 06-12345678", "Ons nummer is 010-1234567", "Mail jan@example.org");
        goesTo(ImportLinks.all());
        assertThat(text("waiting-link")).isEqualTo("3 rijen wachten op een blik");
        goesTo("");
        assertThat(shown()).contains("Rijen die je inlas en die op een blik wachten: 3.");
        goesTo(ImportLinks.waiting());
        assertThat(shown()).contains("rijen.csv, regel 2", "rijen.csv, regel 3", "rijen.csv, regel 4");

        clicks("take-" + rows.getFirst().id());
        assertThat(area(rows.getFirst()).isInvalid()).isTrue();
        clicks("takeMasked-" + rows.getFirst().id());
        WaitingRow ours = rows.get(1);
        clicks("may-stay-words-" + ours.id() + "-0");
        fills("field-reason-words-" + ours.id() + "-0", "Dat is van ons");
        clicks("keep-words-" + ours.id() + "-0");
        clicks("take-" + ours.id());
        clicks("leaveOut-" + rows.getLast().id());

        assertThat(shown()).contains("Er wachten geen rijen");
        assertThat(words()).containsExactlyInAnyOrder("Bel mij op [telefoonnummer]", "Ons nummer is 010-1234567");
    }

    @Test
    void what_she_changes_in_a_text_is_taken_along() {
        WaitingRow row = brings("Bel mij op 06-12345678").getFirst();
        goesTo(ImportLinks.waiting());

        fills("field-words-" + row.id(), "Bel mij morgen op 06-12345678");
        clicks("takeMasked-" + row.id());

        assertThat(words()).containsExactly("Bel mij morgen op [telefoonnummer]");
    }

    @Test
    void she_masks_all_of_them_at_once_when_asked_again() {
        brings("Bel mij op 06-12345678", "Mail jan@example.org");
        goesTo(ImportLinks.waiting());

        clicks("mask-all");
        assertThat(words()).isEmpty();
        clicks("mask-all-yes");

        assertThat(words()).containsExactlyInAnyOrder("Bel mij op [telefoonnummer]", "Mail [e-mailadres]");
        assertThat(shown()).contains("Er wachten geen rijen");
    }

    private List<WaitingRow> brings(String... words) {
        desk.brings(carla, desk.uploads(carla, "rijen.csv", "woorden\n" + String.join("\n", words) + "\n"));
        return company.as(carla, () -> waiting.page(0)).items();
    }

    private void goesTo(String path) {
        window.activate();
        window.getUI().navigate(path);
    }

    private void clicks(String id) {
        window.test(window.find(Button.class).withId(id).single()).click();
        window.roundTrip();
    }

    @SuppressWarnings("unchecked")
    private void fills(String id, String value) {
        ((HasValue<?, String>) window.find(Component.class).withId(id).single()).setValue(value);
        window.roundTrip();
    }

    private TextArea area(WaitingRow row) {
        return window.find(TextArea.class).withId("field-words-" + row.id()).single();
    }

    private String text(String id) {
        return ((HasText) window.find(Component.class).withId(id).single()).getText();
    }

    private List<String> shown() {
        window.roundTrip();
        return window.find(Component.class).all().stream()
                .map(it -> it.getElement().getText())
                .toList();
    }

    private List<String> words() {
        return jdbc.sql("select words from story")
                .query((row, i) -> row.getString(1))
                .list();
    }
}
