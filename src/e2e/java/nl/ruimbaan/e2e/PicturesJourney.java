package nl.ruimbaan.e2e;

import java.nio.file.Path;
import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.screens.Board;
import nl.ruimbaan.e2e.screens.Wall;
import org.junit.jupiter.api.Test;

/**
 * The pictures of the README. They always go to {@code target/pictures}; {@code ./mvnw verify -Dit.test=PicturesJourney
 * -Druimbaan.pictures} puts them in {@code docs/pictures}.
 */
class PicturesJourney extends Journey {

    private static final Path FOLDER = System.getProperty("ruimbaan.pictures") == null
            ? Path.of("target", "pictures")
            : Path.of("docs", "pictures");

    @Test
    void wall_board_story_with_its_thread_and_progress_are_photographed() {
        Browser manager = signedIn("manager");
        Wall.open(manager);
        photograph(manager, "wall");
        manager.click("rb-wall .rb-card:has(.rb-card-led) a");
        manager.see("#thread .rb-thread-step:nth-of-type(2)");
        photograph(manager, "story");
        Board.open(manager);
        photograph(manager, "board");
        manager.open("progress").see("#until-removed svg");
        photograph(manager, "progress");
    }

    private static void photograph(Browser browser, String name) {
        browser.photograph(FOLDER.resolve(name + ".png"));
    }
}
