package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.browser.PushedBrowser;
import nl.ruimbaan.e2e.portal.Portal;
import nl.ruimbaan.e2e.portal.PushMaker;
import nl.ruimbaan.e2e.screens.Board;
import nl.ruimbaan.e2e.screens.Frame;
import nl.ruimbaan.e2e.screens.MailScreens;
import nl.ruimbaan.e2e.screens.ObstacleScreen;
import nl.ruimbaan.e2e.screens.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A coach wants to see on the phone what waits; a question comes there encrypted, says what and which number, and nothing after signing out. */
class PushJourney extends AxeJourney {

    private final PushMaker maker = new PushMaker();
    private final Portal portal = Portal.pushing("push", maker.origin());

    @AfterEach
    void close() {
        portal.close();
        maker.close();
    }

    @Test
    void a_question_stands_on_the_screen_of_who_wants_that_until_they_sign_out() {
        Browser administrator = signedIn(portal, "beheerder");
        MailScreens.settings(administrator).answers("vragen@example.org").allowPushes();
        look(administrator, "with pushes");
        Browser coach = browser(portal);
        var phone = new PushedBrowser(coach, portal.url(""), maker.origin());
        SignIn.open(coach).asDemo("coach");
        MailScreens.mine(coach);
        coach.seeText("rb-push", "Op dit apparaat komen geen pushberichten.");
        coach.click(".rb-push-on").seeText("#push-devices", "dit apparaat");
        look(coach, "with a device");
        coach.click("#push-devices [id^=test-]").seeText("#push-result", "Het proefbericht is onderweg.");
        assertThat(maker.came()).hasSize(1);

        String obstacle = asksTheCoach(signedIn(portal, "medewerker"));
        coach.until("a question came", it -> maker.came().size() == 2);

        assertThat(phone.gets(maker.came().get(1))).doesNotContain("sleutel").contains("/obstacles/" + obstacle);
        coach.until("it stands on the screen", it -> !phone.shown().isEmpty());
        assertThat(phone.shown())
                .containsExactly("Hindernis #" + obstacle + " | Hier is een vraag aan jou. | /obstacles/" + obstacle);
        new Frame(coach).signOut();
        SignIn.asked(coach);
        coach.until("nothing stands on the screen", it -> phone.shown().isEmpty());
        SignIn.open(coach).asDemo("coach");
        MailScreens.mine(coach);
        coach.seeText("rb-push", "Op dit apparaat komen geen pushberichten.");
        assertThat(coach.isThere("#push-devices li")).isFalse();
        assertThat(violations).isEmpty();
    }

    /** Whoever recognises somebody asks a coach to look. */
    private static String asksTheCoach(Browser employee) {
        String number = Board.open(employee).first("REPORTED");
        ObstacleScreen.open(employee, number);
        employee.click("#recognisable").click("#moderate-do").waitUntilGone("#moderate-do");
        return number;
    }
}
