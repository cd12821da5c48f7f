package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.portal.Portal;
import nl.ruimbaan.e2e.portal.Wire;
import nl.ruimbaan.e2e.screens.SignIn;
import nl.ruimbaan.e2e.screens.TallyScreen;
import org.junit.jupiter.api.Test;

/** Thirty demands on a phone, in a lift and a cellar: what is tapped arrives once, wherever the line was cut. */
class TallyJourney extends Journey {

    @Test
    void nothing_is_lost_and_nothing_counted_twice_when_the_line_is_cut_at_each_point_of_the_exchange()
            throws IOException {
        Portal portal = Portal.demo();
        int before = TallyScreen.tallied(signedIn("coach"));
        try (var wire = new Wire(portal.port())) {
            Browser phone = browser(portal).through(wire);
            phone.wide(Browser.PHONE);
            SignIn.open(phone).asDemo("medewerker");
            TallyScreen.open(phone).tally(6).allArrived();

            // The question arrives and its answer does not.
            wire.loseAnswers();
            TallyScreen here = TallyScreen.here(phone).tally(6);
            wire.mend();
            here.allArrived();

            // The question does not arrive.
            wire.fallSilent();
            here.tally(6);
            assertThat(here.waiting()).isPositive();
            wire.mend();
            here.allArrived();

            // There is no line at all, and the page is left and opened again before there is one.
            wire.cut();
            here.tally(6);
            assertThat(here.waiting()).isEqualTo(6);
            phone.js("location.reload()");
            wire.mend();
            TallyScreen.open(phone).allArrived();

            TallyScreen.here(phone).tally(6).allArrived();
        }
        assertThat(TallyScreen.tallied(signedIn("coach"))).isEqualTo(before + 30);
    }
}
