package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.e2e.browser.Axe;
import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.portal.Portal;
import nl.ruimbaan.e2e.screens.SignIn;
import nl.ruimbaan.e2e.screens.StoryEditor;
import org.junit.jupiter.api.Test;

/** An empty portal, from the first visit to the first colleague's first story. */
class SetUpJourney extends Journey {

    private static final String PASSWORD = "een zin van een paar woorden";

    @Test
    void the_first_visitor_sets_up_the_portal_and_invites_a_colleague_who_tells_a_story() {
        try (Portal portal = Portal.empty("empty")) {
            Browser administrator = browser(portal).open("");
            administrator.waitForPath("setup");
            assertThat(Axe.violations(administrator)).isEmpty();
            setUp(administrator, portal.setUpCode());
            SignIn.asked(administrator).as("bea", PASSWORD, true);

            String invitation = invite(administrator, "Anna de Vries", "anna");
            Browser colleague = browser(portal);
            colleague.driver().get(invitation);
            assertThat(Axe.violations(colleague)).isEmpty();
            colleague.type("field-password", PASSWORD).click("#accept");
            SignIn.asked(colleague).as("anna", PASSWORD, false);

            assertThat(StoryEditor.anew(colleague)
                            .words("Fijn dat u belt.")
                            .publish()
                            .words())
                    .contains("Fijn dat u belt.");
        }
    }

    private static void setUp(Browser administrator, String code) {
        administrator
                .type("field-code", code)
                .type("field-organisation", "Stichting Goed Wonen")
                .type("field-name", "Bea Beheer")
                .type("field-username", "bea")
                .type("field-password", PASSWORD)
                .click("#set-up");
    }

    private static String invite(Browser administrator, String name, String username) {
        administrator.open("accounts").click("#invite");
        administrator.type("field-name", name).type("field-username", username).click("#save-account");
        return administrator.valueOf("invitation-link");
    }
}
