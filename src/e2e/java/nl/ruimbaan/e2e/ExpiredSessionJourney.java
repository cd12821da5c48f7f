package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.screens.Frame;
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
        StoryEditor editor = StoryEditor.open(employee).words(FIRST);
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
}
