package nl.ruimbaan.e2e;

import nl.ruimbaan.e2e.browser.Browser;
import org.junit.jupiter.api.Test;

/** What one comes back to has a name, and the team has it too. */
class SavedViewJourney extends Journey {

    private static final String NAME = "Op titel, voor de weekstart";

    @Test
    void a_list_gets_a_name_and_a_colleague_of_the_team_goes_there_from_home() {
        Browser employee = signedIn("medewerker");
        employee.open("obstacles/list?order=TITLE").click("#views");
        employee.type("field-name", NAME).click("#share-view label").click("#save-view");
        employee.seeText("#saved-views .rb-views", NAME);
        employee.click("#views-close").open("");
        employee.seeText("#shortcuts", NAME);

        Browser colleague = signedIn("beheerder").open("");
        colleague.seeText("#shortcuts", NAME);
        colleague.click("#shortcuts a[href$='order=TITLE']").waitForPath("obstacles/list\\?order=TITLE");
        colleague.see("vaadin-grid");
    }
}
