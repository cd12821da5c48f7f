package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.screens.ImprovementScreen;
import nl.ruimbaan.e2e.screens.ObstacleEditor;
import nl.ruimbaan.e2e.screens.RedThread.Step;
import org.junit.jupiter.api.Test;

/** From an obstacle to how we work now: why it is so, what was tried, and what everyone may learn from it. */
class ImprovementJourney extends Journey {

    @Test
    void two_experiments_make_an_improvement_normal_work_another_team_takes_it_over_and_finds_the_lesson() {
        Browser employee = signedIn("medewerker");
        ImprovementScreen improvement = proposed(employee, "Wie een sleutel verliest, betaalt eerst en wacht dan.");
        improvement
                .fillLayer("pattern", "Elke maandag staan er drie mensen.")
                .fillLayer("structure", "De kassa is alleen ’s ochtends open.");
        improvement
                .understand()
                .plan("Als we de sleutel eerst geven, dan is iedereen dezelfde dag binnen", "We tellen");

        improvement
                .experiments()
                .plan("Eerst de sleutel, dan de rekening", 3)
                .start("Niemand hoeft terug te komen")
                .count(2)
                .note("Nu kan ik vanavond thuis slapen")
                .finish("Een van de twee kwam terug", "De rekening moet mee in de envelop", "Aanpassen")
                .adapt("Eerst de sleutel, met de rekening in de envelop")
                .start("Niemand komt terug")
                .count(3)
                .finish("Niemand kwam terug", "De envelop met het zegel werkt", "Overnemen");
        improvement
                .makeNormal("Drie op een rij", "Wie een sleutel mist, krijgt er meteen een.")
                .tell("Wie een sleutel verliest, slaapt die nacht thuis.")
                .offer("Verhuur", "Bij jullie wachten ze ook op een sleutel.");

        Browser colleague = signedIn("manager");
        ImprovementScreen copy =
                ImprovementScreen.open(colleague, improvement.number()).accept();
        assertThat(copy.thread().steps(3))
                .extracting(Step::kind)
                .containsExactly("OBSTACLE", "IMPROVEMENT", "IMPROVEMENT");

        colleague.open("learning?q=envelop%20zegel");
        colleague.seeText("main", "De envelop met het zegel werkt");
        colleague.seeText("main", "Niemand komt terug");
    }

    @Test
    void what_was_proposed_twice_becomes_one_that_shows_the_way_and_is_taken_apart_again() {
        Browser employee = signedIn("medewerker");
        String lamp = proposed(employee, "Op de parkeerplaats ziet niemand het nummer van de ingang.")
                .number();
        ImprovementScreen light = proposed(employee, "Bij de ingang van de parkeerplaats is het donker.");

        light.mergeInto(lamp).reads("#merged", "#" + lamp).reads("#history", "Ging op in #" + lamp);
        ImprovementScreen.open(employee, lamp).reads("#merged", "#" + light.number());
        ImprovementScreen.open(employee, light.number())
                .takeApart("De een gaat over licht, de ander over een bord.", "IDEA");
    }

    @Test
    void on_a_phone_what_is_tried_is_counted_and_stopped_with_a_lesson() {
        Browser employee = signedIn("medewerker");
        employee.wide(Browser.PHONE);
        ImprovementScreen improvement = proposed(employee, "De bel van de balie hoort niemand.");

        improvement
                .understand()
                .plan("Als er een lamp bij de bel zit, dan zien we het", "We tellen wie wacht")
                .experiments()
                .plan("Een lamp van de bouwmarkt", 2)
                .start("Niemand wacht langer dan een minuut")
                .count(1)
                .finish("Die ene wachtte ook", "Een lamp achter je rug zie je niet", "Ermee stoppen");

        employee.open("learning?outcome=ABANDON&q=lamp%20rug").seeText("main", "Een lamp achter je rug zie je niet");
    }

    private static ImprovementScreen proposed(Browser employee, String problem) {
        return ObstacleEditor.open(employee)
                .sentence("Het hindert: " + problem)
                .report()
                .proposeImprovement()
                .problem(problem)
                .propose();
    }
}
