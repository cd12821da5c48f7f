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

    @Test
    void two_that_are_the_same_become_one_and_come_apart_again() {
        Browser employee = signedIn("medewerker");
        ObstacleScreen one = ObstacleEditor.open(employee)
                .sentence("De lift in flat Oost heeft geen noodnummer.")
                .report()
                .itHappenedToMeToo("Mevrouw stond een uur stil");
        ObstacleScreen other = ObstacleEditor.open(signedIn("manager"))
                .sentence("Bij de liften hangt geen nummer dat werkt.")
                .report();
        Browser coach = signedIn("coach");

        ObstacleScreen merged = ObstacleScreen.open(coach, one.number())
                .mergeInto(other.number())
                .reads("#merged", "#" + other.number());
        other.reads("#evidence", "Mevrouw stond een uur stil").reads("#merged", "#" + one.number());
        merged.takeApart("De ene gaat over de stroom, de andere over het nummer.", "REPORTED")
                .reads("#evidence", "Mevrouw stond een uur stil");
    }
}
