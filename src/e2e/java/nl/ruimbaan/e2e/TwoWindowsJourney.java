package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.screens.Board;
import nl.ruimbaan.e2e.screens.ObstacleEditor;
import nl.ruimbaan.e2e.screens.ObstacleScreen;
import nl.ruimbaan.e2e.screens.StoryEditor;
import nl.ruimbaan.e2e.screens.StoryScreen;
import org.junit.jupiter.api.Test;

/** Two windows at once: they see each other's moves, and neither overwrites the other unasked. */
class TwoWindowsJourney extends Journey {

    @Test
    void a_moved_card_is_on_the_other_board_within_a_second() {
        Browser employee = signedIn("medewerker");
        String card = ObstacleEditor.open(employee)
                .sentence("De planning van de aannemer zien wij niet.")
                .report()
                .number();
        Board here = Board.open(signedIn("manager"));
        Board there = Board.open(employee);
        here.isIn("REPORTED", card);
        there.isIn("REPORTED", card);
        here.noteWhen(card, "PICKED_UP");
        there.noteWhen(card, "PICKED_UP");

        here.choose(card, "PICK_UP");
        here.answer("firstStep", "Ik vraag de planning op.");

        assertThat(there.noted() - here.noted()).isLessThanOrEqualTo(1_000);
        there.isIn("PICKED_UP", card);
    }

    @Test
    void who_saves_a_story_last_is_shown_both_texts_and_chooses() {
        Browser first = signedIn("medewerker");
        String story =
                StoryEditor.anew(first).words("Zo zei de klant het.").publish().number();
        Browser second = signedIn("medewerker");
        StoryEditor early = StoryEditor.open(first, story);
        StoryEditor late = StoryEditor.open(second, story);
        early.otherwise("words", "Zo zei de klant het eigenlijk.").publish();

        late.otherwise("words", "Zo zei de klant het echt.").save();

        second.seeText("#conflict", "Zo zei de klant het eigenlijk.");
        second.seeText("#conflict", "Zo zei de klant het echt.");
        second.click("#keep-mine");
        assertThat(StoryScreen.here(second).words()).contains("Zo zei de klant het echt.");
    }

    @Test
    void who_saves_an_obstacle_last_can_take_what_stands_there() {
        Browser first = signedIn("medewerker");
        String obstacle = ObstacleEditor.open(first)
                .sentence("Wij hebben geen sleutel.")
                .report()
                .number();
        Browser second = signedIn("medewerker");
        ObstacleEditor early = ObstacleEditor.open(first, obstacle);
        ObstacleEditor late = ObstacleEditor.open(second, obstacle);
        early.otherwise("sentence", "Wij hebben nooit een sleutel.").report();

        late.otherwise("sentence", "Wij hebben soms geen sleutel.").save();

        second.click("#take-theirs");
        second.until(
                "their text stands in the form",
                it -> second.valueOf("field-sentence").equals("Wij hebben nooit een sleutel."));
        late.save();
        ObstacleScreen.here(second);
    }
}
