package nl.ruimbaan.e2e;

import java.nio.file.Path;
import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.portal.Portal;
import nl.ruimbaan.e2e.screens.Board;
import nl.ruimbaan.e2e.screens.Charts;
import nl.ruimbaan.e2e.screens.SignIn;
import nl.ruimbaan.e2e.screens.Wall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The pictures of the README: {@code ./mvnw verify -Dit.test=PicturesJourney -Druimbaan.pictures} puts them in
 * {@code docs/pictures}.
 */
@EnabledIfSystemProperty(named = "ruimbaan.pictures", matches = ".*")
class PicturesJourney extends Journey {

    private static final Path FOLDER = Path.of("docs", "pictures");

    /** The demo as it is, whatever other journeys wrote and imported before. */
    private final Portal portal = Portal.demo("pictures");

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void wall_board_story_with_its_thread_and_progress_are_photographed() {
        Browser manager = browser(portal);
        SignIn.open(manager).asDemo("manager");
        Wall.open(manager);
        photograph(manager, "wall");
        manager.click("rb-wall .rb-card:has(.rb-card-led) a");
        manager.see("#thread .rb-thread-step:nth-of-type(2)");
        photograph(manager, "story");
        Board.open(manager);
        photograph(manager, "board");
        manager.open("progress").see("#share-right svg");
        Charts.drawn(manager);
        photograph(manager, "progress");
    }

    private static void photograph(Browser browser, String name) {
        browser.photograph(FOLDER.resolve(name + ".png"));
    }
}
