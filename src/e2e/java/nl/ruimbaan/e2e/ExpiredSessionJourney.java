package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.screens.Frame;
import nl.ruimbaan.e2e.screens.ImprovementEditor;
import nl.ruimbaan.e2e.screens.ObstacleEditor;
import nl.ruimbaan.e2e.screens.ObstacleScreen;
import nl.ruimbaan.e2e.screens.SignIn;
import nl.ruimbaan.e2e.screens.StoryEditor;
import org.junit.jupiter.api.Test;

/** A session that ends while one writes: nothing typed is lost. */
class ExpiredSessionJourney extends Journey {

    private static final String FIRST = "De klant vertelde het mij zo. ".repeat(10);
    private static final String THEN = " En toen was het op.";

    @Test
    void all_that_was_typed_before_and_after_the_session_ended_is_there_after_signing_in_again() {
        Browser employee = signedIn("medewerker");
        StoryEditor editor = StoryEditor.anew(employee).words(FIRST);
        Frame.endSessionElsewhere(employee);

        editor.words(THEN).save();
        employee.click(".v-system-error");
        SignIn.asked(employee).asDemo("medewerker");

        StoryEditor again = StoryEditor.here(employee);
        employee.until("all is there", it -> again.written("words").equals(FIRST + THEN));
        assertThat(FIRST + THEN).hasSize(320);
        assertThat(again.publish().words()).isEqualToNormalizingWhitespace(FIRST + THEN);
    }

    @Test
    void what_one_answered_to_a_verb_is_there_after_signing_in_again() {
        String card = ObstacleEditor.open(signedIn("medewerker"))
                .sentence("De balie sluit om vier uur.")
                .report()
                .number();
        Browser manager = signedIn("manager");
        ObstacleScreen.open(manager, card);
        manager.click("#verb-PICK_UP").type("field-firstStep", "Ik vraag waarom om vier uur.");
        Frame.endSessionElsewhere(manager);

        manager.click("#move-save").click(".v-system-error");
        SignIn.asked(manager).asDemo("manager");

        ObstacleScreen again = ObstacleScreen.here(manager);
        manager.click("#verb-PICK_UP");
        manager.until("it is there", it -> "Ik vraag waarom om vier uur.".equals(manager.valueOf("field-firstStep")));
        manager.click("#move-save");
        again.isNow("PICKED_UP");
    }

    @Test
    void what_one_answered_to_a_verb_of_an_improvement_is_there_after_signing_in_again() {
        Browser employee = signedIn("medewerker");
        ImprovementEditor.open(employee)
                .problem("De sleutels liggen te ver weg.")
                .propose();
        employee.click("#verb-STOP").type("field-lesson", "Een sleutelkastje per team helpt.");
        Frame.endSessionElsewhere(employee);

        employee.click("#move-save").click(".v-system-error");
        SignIn.asked(employee).asDemo("medewerker");

        employee.click("#verb-STOP");
        employee.until(
                "it is there", it -> "Een sleutelkastje per team helpt.".equals(employee.valueOf("field-lesson")));
        employee.click("#move-save");
        employee.waitUntilGone("#move");
    }

    @Test
    void who_lost_the_cookie_reads_in_their_own_language_that_the_session_is_over_and_the_text_is_kept() {
        Browser employee = signedIn("medewerker");
        StoryEditor editor = StoryEditor.anew(employee).words("Zonder koekje").kept();
        employee.driver().manage().deleteAllCookies();
        editor.words(" ging het verder.");

        employee.seeText(".v-system-error", "Je sessie is voorbij. Je tekst is bewaard.");
        assertThat(employee.see(".v-system-error").getText()).doesNotContain("Cookies");
        employee.click(".v-system-error button");
        SignIn.asked(employee).asDemo("medewerker");

        employee.until(
                "all is there",
                it -> StoryEditor.here(employee).written("words").equals("Zonder koekje ging het verder."));
    }

    @Test
    void a_reader_of_english_with_a_dutch_browser_reads_it_in_english() {
        Browser coach = signedIn("coach");
        new Frame(coach).speak("en");
        StoryEditor editor = StoryEditor.open(coach);
        Frame.endSessionElsewhere(coach);
        editor.save();

        coach.seeText(".v-system-error", "Your session is over. Your text is kept.");
        coach.click(".v-system-error button");
        SignIn.asked(coach).asDemo("coach");
        new Frame(coach).speak("nl");
    }
}
