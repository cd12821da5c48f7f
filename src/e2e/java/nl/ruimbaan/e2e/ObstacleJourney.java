package nl.ruimbaan.e2e;

import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.screens.ObstacleEditor;
import nl.ruimbaan.e2e.screens.ObstacleScreen;
import org.junit.jupiter.api.Test;

/** An obstacle's page in the hands of those whom it concerns. */
class ObstacleJourney extends Journey {

    @Test
    void a_step_is_taken_back_and_on_a_phone_the_reporter_has_the_last_word() {
        Browser employee = signedIn("medewerker");
        employee.wide(Browser.PHONE);
        ObstacleScreen reported = ObstacleEditor.open(employee)
                .sentence("De sleutelkast gaat pas om tien uur open.")
                .report();
        Browser manager = signedIn("manager");
        ObstacleScreen owned = ObstacleScreen.open(manager, reported.number())
                .pickUp("Ik vraag wie de sleutel heeft.")
                .takeBack("REPORTED")
                .pickUp("Ik ga om negen uur kijken.")
                .reads("#now", "Je pakte dit vandaag op.")
                .takeAway("De kast is open zodra er iemand is.");
        reported.isNow("REMOVED").reads("#now", "Is het voor jou ook echt weg?").confirm("Vanmorgen om acht uur al.");
        owned.isNow("CONFIRMED").reads("#history", "ongedaan gemaakt");
    }
}
