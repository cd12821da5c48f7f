package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.screens.Board;
import nl.ruimbaan.e2e.screens.Frame;
import nl.ruimbaan.e2e.screens.ImportScreen;
import nl.ruimbaan.e2e.screens.MeasureScreen;
import nl.ruimbaan.e2e.screens.ObstacleEditor;
import nl.ruimbaan.e2e.screens.ObstacleScreen;
import nl.ruimbaan.e2e.screens.StoryEditor;
import nl.ruimbaan.e2e.screens.StoryScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Every page, as axe sees it. */
class AccessibilityJourney extends AxeJourney {

    @Test
    void the_sign_in_page_passes() {
        Browser visitor = browser();
        visitor.open("login").see("#sign-in");
        look(visitor, "");
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void every_page_of_an_employee_passes(String language) {
        Browser employee = speaking("medewerker", language);
        String story = StoryEditor.anew(employee)
                .words("Ik wachtte zes weken.")
                .publish()
                .number();
        StoryScreen.open(employee, story).say("Dat hoor ik vaker.");
        ObstacleScreen obstacle = StoryScreen.open(employee, story)
                .reportObstacle()
                .sentence("Elke aanvraag ligt op drie bureaus.")
                .report();
        String obstacleNumber = obstacle.number();
        String improvement = obstacle.proposeImprovement()
                .problem("Eén bureau is genoeg.")
                .propose()
                .number();
        visit(
                employee,
                List.of(
                        "",
                        "inbox",
                        "inbox?kind=ACCOUNT",
                        "stories",
                        "stories/new",
                        "stories/" + story,
                        "stories/" + story + "/edit",
                        "stories/" + story + "/versions",
                        "obstacles",
                        "obstacles?lanes=team&still=7",
                        "obstacles?q=nergens&mine=1",
                        "obstacles/list",
                        "obstacles/list?set=archive&order=TITLE",
                        "obstacles/still",
                        "obstacles/new?story=" + story,
                        "obstacles/" + obstacleNumber,
                        "obstacles/" + obstacleNumber + "/edit",
                        "conditions",
                        "conditions?q=nergens",
                        "demands",
                        "demands/list?open=1",
                        "demands/overview",
                        "demands/overview?rhythm=MONTH",
                        "measures",
                        "went-and-looked",
                        "went-and-looked?text=nergens",
                        "improvements",
                        "improvements/board",
                        "improvements/new?obstacle=" + obstacleNumber,
                        "improvements/" + improvement,
                        "improvements/" + improvement + "/edit",
                        "improvements/" + improvement + "/a3",
                        "learning",
                        "search",
                        "search?q=sleutel",
                        "improvements?q=formulier&order=TITLE",
                        "progress",
                        "progress/report",
                        "account",
                        "my-mail",
                        "accounts",
                        "nowhere"));
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void what_opens_on_a_page_passes(String language) {
        Browser manager = speaking("manager", language);
        String card = Board.open(manager).first("REPORTED");
        manager.click("#move-" + card).see("#move-card #move-close");
        look(manager, "a card to be moved");
        ObstacleScreen.open(manager, card);
        manager.click("#verb-PICK_UP").see("#move-save");
        manager.click("#move-save").see("#field-firstStep[invalid]");
        look(manager, "a move that asks");
        ObstacleEditor.open(manager).save();
        manager.see("#field-sentence[invalid]");
        look(manager, "a refusal");
        new Frame(manager.open("")).openPersonMenu();
        look(manager, "the person's menu");
        manager.open("obstacles/list?order=TITLE").click("#views").see("#views-close");
        manager.click("#save-view").see("#field-name[invalid]");
        look(manager, "views with a name");
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void what_opens_on_a_story_passes(String language) {
        Browser employee = speaking("medewerker", language);
        StoryEditor editor = StoryEditor.anew(employee).words("Bel mij op 06-12345678.");
        employee.see("#mask-words-0");
        look(employee, "what the guard found");
        editor.mask("words").addStep();
        look(employee, "a case step by step");
        employee.click("#preview").see("#preview-close");
        look(employee, "a preview");
        employee.click("#preview-close").waitUntilOutOfSight("#preview-close");
        editor.publish();
        employee.type("field-comment-new", "@ma").see(".rb-mentions");
        look(employee, "colleagues to name");
        employee.type("field-comment-new", Keys.ESCAPE.toString());
        employee.click("#recognisable").see("#moderate-do");
        look(employee, "a recognisable person");
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void the_pages_of_coach_and_administrator_pass(String language) {
        Browser coach = speaking("coach", language);
        visit(coach, List.of("import", "import/waiting", "demand-types", "tags", "stories?archived=1&q=x"));
        ImportScreen.open(coach).upload(Path.of("src", "test", "resources", "exchange", "customer-quotes.csv"));
        look(coach, "a file");
        Browser administrator = speaking("beheerder", language);
        visit(
                administrator,
                List.of("settings/obstacles", "settings/signals", "settings/mail", "settings/kiosk", "accounts"));
        administrator.click("#invite").see("#save-account");
        look(administrator, "an invitation");
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void a_weekly_meeting_passes(String language) {
        Browser manager = speaking("manager", language);
        manager.open("obstacles/session").see("#start-session");
        look(manager, "before a meeting");
        manager.click("#start-session").see("#session-next");
        look(manager, "what was agreed last time");
        manager.click("#session-next").see("#session-note");
        look(manager, "one obstacle at a time");
        manager.click("#session-note").see("vaadin-text-area[invalid]");
        look(manager, "an agreement that is refused");
        manager.open(manager.path().replaceAll("/obstacle/.*", "/summary")).see("#print");
        look(manager, "the summary");
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void a_system_condition_passes(String language) {
        Browser coach = speaking("coach", language);
        coach.open("conditions/new").see("#main h1");
        look(coach, "a new one");
        coach.open("conditions").click("#main a[href^='conditions/']:not([href$=new])");
        coach.waitForPath("conditions/[0-9]+");
        coach.see("#main h1");
        look(coach, "one");
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void who_went_and_looked_passes(String language) {
        Browser manager = speaking("manager", language);
        manager.open("went-and-looked/new").see("#field-saw");
        manager.click("#save").see("#field-saw[invalid]");
        look(manager, "a note that is refused");
        manager.open("went-and-looked").click("#main .rb-register-words a");
        manager.waitForPath("went-and-looked/[0-9]+");
        manager.see("#visit-about");
        look(manager, "a note");
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void a_measure_passes(String language) {
        Browser coach = speaking("coach", language);
        String measure = "measures/" + MeasureScreen.first(coach).number();
        visit(coach, List.of("measures/new", measure, measure + "/points"));
        assertThat(violations).isEmpty();
    }

    @Test
    void frame_and_board_pass_on_a_phone_in_the_dark() {
        Browser employee = signedIn("medewerker");
        employee.wide(Browser.PHONE);
        Board.open(employee);
        inTheDark(employee, "/obstacles on a phone");
        assertThat(violations).isEmpty();
    }
}
