package nl.ruimbaan.e2e;

import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.screens.Frame;
import nl.ruimbaan.e2e.screens.ObstacleEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What stands around every screen, on a phone and under the fingers of who has a keyboard alone. */
class FrameJourney extends Journey {

    private Browser employee;
    private Frame frame;

    @BeforeEach
    void onAPhone() {
        employee = signedIn("medewerker");
        employee.wide(Browser.PHONE);
        frame = new Frame(employee.open("stories"));
    }

    @Test
    void the_phone_bar_marks_where_one_is_after_a_click_after_going_back_and_after_a_reload() {
        frame.marks("stories");

        employee.click("rb-phonebar a[href=obstacles]").waitForPath("obstacles");
        frame.marks("obstacles");
        employee.driver().navigate().back();
        employee.waitForPath("stories");
        frame.marks("stories");
        employee.driver().navigate().forward();
        employee.waitForPath("obstacles");
        frame.marks("obstacles");
        employee.driver().navigate().refresh();
        frame.marks("obstacles");

        employee.click("rb-phonebar a[href='stories/new']").waitForPath("stories/new(\\?draft=[0-9]+)?");
        frame.marks("stories/new");
    }

    @Test
    void new_opens_by_keyboard_takes_the_focus_and_gives_it_back_and_goes_to_what_is_chosen() {
        frame.opensByKeyboard("new", ".rb-new-menu");
        frame.closesByEscape("new", ".rb-new-menu");
        frame.opensByKeyboard("new", ".rb-new-menu");

        frame.keyboard().tabTo("#new-obstacles");
        frame.keyboard().press(Keys.ENTER);

        employee.waitForPath("obstacles/new(\\?draft=[0-9]+)?");
        employee.waitUntilOutOfSight(".rb-new-menu");
        ObstacleEditor.here(employee);
        frame.marks("obstacles");
    }

    @Test
    void bell_and_person_menu_open_by_keyboard_the_first_time_and_again_and_give_the_focus_back() {
        frame.opensByKeyboard("bell", ".rb-inbox");
        frame.closesByEscape("bell", ".rb-inbox");
        frame.opensByKeyboard("bell", ".rb-inbox");
        frame.closesByEscape("bell", ".rb-inbox");

        frame.opensByKeyboard("person", ".rb-person-menu");
        frame.closesByEscape("person", ".rb-person-menu");
        frame.opensByKeyboard("person", ".rb-person-menu");
        frame.closesByEscape("person", ".rb-person-menu");
    }
}
