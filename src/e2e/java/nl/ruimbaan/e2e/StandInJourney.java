package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.ruimbaan.e2e.browser.Axe;
import nl.ruimbaan.e2e.browser.Browser;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A manager goes away and names a coach, who finds what waits and where it says for whom; until the manager is back. */
class StandInJourney extends Journey {

    @Test
    void a_stand_in_finds_what_waits_and_colleagues_read_who_stands_in() {
        Browser manager = signedIn("manager");
        Browser coach = signedIn("coach");
        coach.open("account");
        String coachName = coach.see("#own-name").getText();
        manager.open("account");
        String managerName = manager.see("#own-name").getText();
        LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneId.of("Europe/Amsterdam"));

        manager.input("field-standIn").sendKeys(coachName, Keys.ENTER);
        manager.type("field-standInFrom", today.toString())
                .type("field-standInUntil", today.plusDays(3).toString() + Keys.TAB)
                .click("#save-stand-in")
                .seeText("#stand-in-now", coachName + " neemt voor jou waar");
        assertThat(Axe.violations(manager)).isEmpty();

        coach.open("account").seeText("p", "Jij neemt vandaag waar voor " + managerName);
        coach.open("").seeText(".rb-turn-sentence", "Je neemt waar:");
        coach.click(".rb-turn:has([id^=obstacle-turn-standIn]) a")
                .seeText("#fact-standIn", coachName + " neemt waar voor " + managerName);
        assertThat(Axe.violations(coach)).isEmpty();

        manager.click("#end-stand-in").waitUntilGone("#stand-in-now");
    }
}
