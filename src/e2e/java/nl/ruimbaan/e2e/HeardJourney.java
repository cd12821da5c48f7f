package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.screens.Frame;
import nl.ruimbaan.e2e.screens.Keyboard;
import nl.ruimbaan.e2e.screens.ObstacleEditor;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What someone with a screen reader has after each act: the keyboard where one reads on, and what changed said in a status. */
class HeardJourney extends Journey {

    @Test
    void the_skip_link_stays_on_the_page_and_another_screen_begins_at_its_heading() {
        Browser employee = signedIn("medewerker").open("stories");
        var keyboard = new Frame(employee).keyboard();
        employee.see(".rb-card");

        keyboard.press(Keys.TAB);
        keyboard.hasFocusIn(".rb-skip");
        keyboard.press(Keys.ENTER);
        keyboard.hasFocusIn("#main");
        assertThat(employee.path()).isEqualTo("stories");

        employee.click("rb-drawer vaadin-side-nav-item:nth-of-type(3)");
        employee.waitForPath("obstacles");
        keyboard.hasFocusIn("h1");
    }

    @Test
    void a_new_story_begins_in_its_first_field() {
        Browser employee = signedIn("coach").open("obstacles");
        var keyboard = new Frame(employee).keyboard();

        keyboard.tabTo("#new");
        keyboard.press(Keys.ENTER);
        keyboard.hasFocusIn("#new-stories");
        keyboard.press(Keys.ENTER);

        keyboard.hasFocusIn("#field-words");
    }

    @Test
    void a_story_is_told_from_home_in_twelve_presses_and_its_text() {
        Browser coach = signedIn("coach").open("");
        var keyboard = new Frame(coach).keyboard();

        int tabs = keyboard.tabTo("#new");
        keyboard.press(Keys.ENTER);
        keyboard.hasFocusIn("#new-stories");
        keyboard.press(Keys.ENTER);
        keyboard.hasFocusIn("#field-words");
        keyboard.press("Ik wacht al drie weken op een sleutel.");
        tabs += keyboard.tabTo("#field-literal");
        keyboard.press(Keys.SPACE);
        keyboard.pressWithControl(Keys.ENTER);

        coach.waitForPath("stories/[0-9]+");
        assertThat(tabs + 4).isLessThanOrEqualTo(12);
    }

    @Test
    void a_reaction_following_and_a_comment_are_heard_and_the_keyboard_stays() {
        Browser employee = signedIn("medewerker").open("stories/13");
        var keyboard = new Keyboard(employee);
        String before = pressed(employee, "#react-THANKS");

        focus(employee, "#react-THANKS");
        keyboard.press(Keys.ENTER);
        employee.until(
                "it is pressed", it -> !pressed(employee, "#react-THANKS").equals(before));
        keyboard.hasFocusIn("#react-THANKS");

        String followed = pressed(employee, "#follow");
        focus(employee, "#follow");
        keyboard.press(Keys.ENTER);
        employee.until("it is followed", it -> !pressed(employee, "#follow").equals(followed));
        keyboard.hasFocusIn("#follow");

        employee.type("field-comment-new", "Dank je wel.").click("#say-new");
        says(employee, "#spoken", "Je reactie staat erbij.");
    }

    @Test
    void what_a_search_finds_is_heard() {
        Browser employee = signedIn("medewerker").open("stories");
        employee.see(".rb-card");

        employee.type("filter-q", "zzzz");

        says(employee, ".rb-header-line[role=status]", "0 verhalen");
    }

    @Test
    void whoever_thinks_better_of_a_move_is_back_where_it_began() {
        String obstacle = ObstacleEditor.open(signedIn("medewerker"))
                .sentence("Niemand mag een sleutel meegeven.")
                .report()
                .number();
        Browser manager = signedIn("manager").open("obstacles/" + obstacle);
        var keyboard = new Keyboard(manager);

        focus(manager, "#verb-PICK_UP");
        keyboard.press(Keys.ENTER);
        keyboard.hasFocusIn("#field-firstStep");
        manager.click("#move-cancel");
        keyboard.hasFocusIn("#verb-PICK_UP");
    }

    @Test
    void the_card_s_own_keys_reach_it_past_a_screen_reader_s_and_a_dialog_begins_at_its_first_choice() {
        ObstacleEditor.open(signedIn("medewerker"))
                .sentence("Wie een sleutel vraagt, wordt doorverbonden.")
                .report();
        Browser manager = signedIn("manager").open("obstacles");
        var keyboard = new Keyboard(manager);
        String card = "[data-column=REPORTED] [role=grid] > [role=row] > [role=gridcell]";
        manager.see(card);

        focus(manager, card);
        keyboard.press("m");
        keyboard.hasFocusIn("#move-card #verb-PICK_UP");
        keyboard.press(Keys.ESCAPE);
        keyboard.hasFocusIn("[data-column=REPORTED] [data-card]");
    }

    private static void says(Browser browser, String status, String words) {
        browser.until(
                "one hears: " + words,
                it -> browser.all(status).stream().anyMatch(said -> words.equals(said.getDomProperty("textContent"))));
    }

    private static String pressed(Browser browser, String button) {
        return String.valueOf(browser.see(button).getDomAttribute("aria-pressed"));
    }

    private static void focus(Browser browser, String css) {
        browser.see(css);
        browser.js("document.querySelector(arguments[0]).focus()", css);
    }
}
