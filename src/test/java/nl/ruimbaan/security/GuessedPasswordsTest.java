package nl.ruimbaan.security;

import static nl.ruimbaan.security.Role.ADMINISTRATOR;
import static nl.ruimbaan.support.Browser.SESSION;
import static nl.ruimbaan.support.Browser.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import nl.ruimbaan.notification.Notification;
import nl.ruimbaan.notification.NotificationService;
import nl.ruimbaan.support.Browser;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A stranger who guesses a colleague's password keeps out nobody but the stranger. */
@ServerTest
class GuessedPasswordsTest {

    private static final String STRANGER = "203.0.113.7";
    private static final String OFFICE = "10.20.0.5";

    @LocalServerPort
    private int port;

    @Autowired
    private Company company;

    @Autowired
    private NotificationService notifications;

    private PersonId beaId;
    private PersonId annaId;
    private String anna;

    @BeforeEach
    void hire() {
        beaId = company.hire("Bea", ADMINISTRATOR);
        annaId = company.hire("Anna");
        anna = "anna" + annaId.value();
    }

    @AfterEach
    void goHome() {
        company.goHome();
    }

    @Test
    void the_colleague_signs_in_from_elsewhere_while_the_stranger_waits() {
        guesses(from(STRANGER), 5);

        assertThat(where(from(STRANGER).signsIn(anna, "geheim"))).isEqualTo("/login?wait");
        assertThat(where(from(OFFICE).signsIn(anna, "geheim"))).isEqualTo("/");
    }

    @Test
    void at_the_very_same_address_a_browser_where_she_signed_in_before_is_let_through() {
        Browser own = from(OFFICE);
        own.signsIn(anna, "geheim");
        own.posts("/logout", Map.of());
        own.lose(SESSION);
        guesses(from(OFFICE), 5);

        assertThat(where(from(OFFICE).signsIn(anna, "geheim"))).isEqualTo("/login?wait");
        assertThat(where(own.signsIn(anna, "geheim"))).isEqualTo("/");
    }

    @Test
    void that_a_browser_is_known_brings_nobody_in_and_helps_with_no_other_account() {
        Browser own = from(OFFICE);
        own.signsIn(anna, "geheim");
        String known = own.cookie("rb-known");
        guesses(from(OFFICE), 5);
        String bea = "bea" + beaId.value();

        assertThat(known).hasSize(43);
        assertThat(where(from(OFFICE).holding("rb-known", known).opens("/stories")))
                .isEqualTo("/login");
        for (int i = 0; i < 5; i++) {
            from(OFFICE).holding("rb-known", known).signsIn(bea, "wrong");
        }
        assertThat(where(from(OFFICE).holding("rb-known", known).signsIn(bea, "geheim")))
                .isEqualTo("/login?wait");
        assertThat(where(from(OFFICE).holding("rb-known", "made-up").signsIn(anna, "geheim")))
                .isEqualTo("/login?wait");
    }

    @Test
    void such_a_browser_has_five_tries_too() {
        Browser own = from(OFFICE);
        own.signsIn(anna, "geheim");
        own.posts("/logout", Map.of());
        guesses(own, 5);

        assertThat(where(own.signsIn(anna, "geheim"))).isEqualTo("/login?wait");
        assertThat(where(from(OFFICE).signsIn(anna, "geheim"))).isEqualTo("/");
    }

    @Test
    void an_administrator_is_told_once_and_of_a_name_without_account_nobody_is() {
        guesses(from(STRANGER), 8);
        for (int i = 0; i < 6; i++) {
            from(STRANGER).signsIn("her-password-by-mistake", "wrong");
        }

        await().untilAsserted(() -> assertThat(inbox(beaId)).hasSize(1));
        Notification told = inbox(beaId).getFirst();
        assertThat(told.happening()).isEqualTo("ACCOUNT.GUESSED.ADDRESS_AND_ACCOUNT");
        assertThat(told.by()).isEqualTo("Anna");
        assertThat(inbox(annaId)).isEmpty();
    }

    private Browser from(String address) {
        return new Browser(port).with("X-Forwarded-For", address);
    }

    private void guesses(Browser browser, int times) {
        for (int i = 0; i < times; i++) {
            browser.signsIn(anna, "wrong" + i);
        }
    }

    private List<Notification> inbox(PersonId person) {
        return company.as(person, () -> notifications.newest().items());
    }
}
