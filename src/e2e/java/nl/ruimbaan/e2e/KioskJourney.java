package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.ruimbaan.e2e.browser.Axe;
import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.portal.Portal;
import nl.ruimbaan.e2e.portal.Wire;
import nl.ruimbaan.e2e.screens.KioskCodesScreen;
import nl.ruimbaan.e2e.screens.KioskScreen;
import org.junit.jupiter.api.Test;

/** A screen hangs in the corridor: it shows in turn, pauses, survives that the portal is away, and stops when its code is withdrawn. */
class KioskJourney extends Journey {

    @Test
    void it_shows_everything_in_turn_without_an_account_and_does_not_grow() {
        Browser administrator = signedIn("beheerder");
        String code = KioskCodesScreen.open(administrator).make("Hal");
        assertThat(Axe.violations(administrator)).isEmpty();
        Browser corridor = browser();

        KioskScreen screen = KioskScreen.open(corridor, code);

        assertThat(screen.addressBar()).endsWith("/kiosk");
        int slides = Integer.parseInt(screen.place().replaceAll(".* ", ""));
        assertThat(slides).isGreaterThan(8);
        Set<String> kinds = new HashSet<>();
        for (int i = 0; i < slides; i++) {
            kinds.add(String.valueOf(corridor.see("#stage article").getAttribute("class")));
            screen.next();
        }
        assertThat(kinds).hasSize(4);
        long elements = screen.elements();
        for (int i = 0; i < 2 * slides; i++) {
            screen.next();
        }
        assertThat(screen.elements()).isEqualTo(elements);
        assertThat(Axe.violations(corridor)).isEmpty();
        assertThat(KioskScreen.typed(browser(), code.toLowerCase(Locale.ROOT)).place())
                .isNotEmpty();
    }

    @Test
    void it_stands_still_while_paused() {
        KioskScreen screen = KioskScreen.open(
                browser(), KioskCodesScreen.open(signedIn("beheerder")).make("Hal"));

        screen.press(" ").says("Gepauzeerd");
        String next = screen.next();
        screen.asksNow();

        assertThat(screen.slide()).isEqualTo(next);
        screen.press(" ").says("");
    }

    @Test
    void it_goes_on_while_the_portal_is_away_and_comes_back_by_itself() throws IOException {
        Portal portal = Portal.demo();
        String code = KioskCodesScreen.open(signedIn("beheerder")).make("Hal");
        try (var wire = new Wire(portal.port())) {
            Browser corridor = browser(portal).through(wire);
            KioskScreen screen = KioskScreen.open(corridor, code);
            String slide = screen.slide();

            wire.cut();
            screen.asksNow().says("Geen verbinding sinds");

            assertThat(screen.slide()).isNotEmpty();
            assertThat(screen.next()).isNotEqualTo(slide);
            wire.mend();
            screen.says("");
            corridor.js("location.reload()");
            assertThat(corridor.see("#stage article").getText()).isNotEmpty();
        }
    }

    @Test
    void once_its_code_is_withdrawn_it_shows_nothing_more_and_says_why() {
        Browser administrator = signedIn("beheerder");
        KioskScreen screen =
                KioskScreen.open(browser(), KioskCodesScreen.open(administrator).make("Hal"));

        KioskCodesScreen.open(administrator).withdraw();
        screen.asksNow();

        assertThat(screen.asksForCode())
                .isEqualTo("De code van dit scherm is ingetrokken. Vraag de beheerder om een nieuwe.");
    }
}
