package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.portal.Portal;
import nl.ruimbaan.e2e.screens.Frame;
import nl.ruimbaan.e2e.screens.SignIn;
import nl.ruimbaan.e2e.screens.StoryEditor;
import nl.ruimbaan.e2e.screens.StoryScreen;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Days and numbers are written as people write them; what cannot be read stays, in red, and is never taken for nothing. */
class WrittenFieldsJourney extends Journey {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d-M-yyyy");

    @Test
    void what_can_be_read_is_shown_as_our_dates_are_and_digits_are_never_joined() {
        Browser employee = signedIn(Portal.drafts(), "medewerker");
        StoryEditor.anew(employee).words("De sleutel paste niet.");
        more(employee);

        assertThat(day(employee, "1 februari 2026")).isEqualTo("1-2-2026");
        assertThat(day(employee, "2/3/2026")).isEqualTo("2-3-2026");
        assertThat(day(employee, "2026-04-03")).isEqualTo("3-4-2026");
        assertThat(day(employee, "4.5.26")).isEqualTo("4-5-2026");
        assertThat(day(employee, "5 June 2026")).isEqualTo("5-6-2026");
        assertThat(day(employee, "gisteren")).isEqualTo(SHOWN.format(today().minusDays(1)));
        assertThat(day(employee, "vandaag")).isEqualTo(SHOWN.format(today()));

        refused(employee, "contacts", "3 à 4", "In “3 à 4” staat meer dan één getal. Schrijf er één, bijvoorbeeld 3.");
        refused(
                employee,
                "contacts",
                "2 of 3",
                "In “2 of 3” staat meer dan één getal. Schrijf er één, bijvoorbeeld 3.");
        refused(employee, "contacts", "3,5", "“3,5” is geen heel getal. Schrijf een heel getal, bijvoorbeeld 3.");
        employee.retype("field-contacts", "3 keer" + Keys.TAB);
        employee.waitUntilGone("#field-contacts[invalid]");
    }

    @Test
    void what_cannot_be_read_is_kept_as_typed_over_a_reload_and_over_the_sign_in_and_is_never_published() {
        Browser employee = signedIn(Portal.drafts(), "medewerker");
        StoryEditor.anew(employee).words("Niemand belde terug.");
        more(employee);
        refused(employee, "firstAskedOn", "ergens in maart", "“ergens in maart” lezen we niet als datum.");
        refused(employee, "helpedOn", "1-2-026", "“1-2-026” lezen we niet als datum.");
        refused(employee, "contacts", "3 à 4", "In “3 à 4” staat meer dan één getal.");

        employee.click("#save");
        employee.see("#field-contacts[invalid]");
        String draft = employee.path();
        assertThat(draft).matches("stories/new\\?draft=\\d+");

        employee.open(draft);
        assertAsTyped(employee);
        Frame.endSessionElsewhere(employee);
        employee.open(draft);
        SignIn.asked(employee).asDemo("medewerker");
        employee.open(draft);
        assertAsTyped(employee);

        employee.retype("field-firstAskedOn", "1 mrt 2026" + Keys.TAB);
        employee.input("field-helpedOn").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE, Keys.TAB);
        employee.retype("field-contacts", "4" + Keys.TAB);
        employee.waitUntilGone("[invalid]");
        StoryScreen told = StoryEditor.here(employee).publish();
        StoryEditor edit = StoryEditor.open(employee, told.number());
        more(employee);
        assertThat(edit.written("firstAskedOn")).isEqualTo("1-3-2026");
        assertThat(edit.written("helpedOn")).isEmpty();
        assertThat(edit.written("contacts")).isEqualTo("4");

        refused(employee, "firstAskedOn", "31-2-2026", "De dag “31-2-2026” bestaat niet.");
        employee.click("#save");
        employee.click("#discard");
        StoryScreen.here(employee);
        edit = StoryEditor.open(employee, told.number());
        more(employee);
        assertThat(edit.written("firstAskedOn")).isEqualTo("1-3-2026");
    }

    @Test
    void a_filter_in_red_asks_for_nothing_and_stays_as_typed() {
        Browser employee = signedIn(Portal.drafts(), "medewerker").open("stories");
        employee.see("#more-filters");
        employee.js("document.querySelector('#more-filters').opened = true");
        employee.retype("filter-from", "1 jan 2026" + Keys.TAB);
        employee.waitForPath("stories\\?from=2026-01-01");

        employee.retype("filter-from", "begin dit jaar" + Keys.TAB);
        employee.seeText("#filter-from [slot=error-message]", "“begin dit jaar” lezen we niet als datum.");
        employee.click("#filter-mine label");
        employee.see("#filter-from[focused]");
        assertThat(employee.path()).isEqualTo("stories?from=2026-01-01");
        assertThat(employee.valueOf("filter-from")).isEqualTo("begin dit jaar");

        employee.retype("filter-from", "2/1/2026" + Keys.TAB);
        employee.waitForPath("stories\\?(mine=1&from=2026-01-02|from=2026-01-02&mine=1)");
    }

    private static void assertAsTyped(Browser employee) {
        StoryEditor.here(employee);
        more(employee);
        employee.seeText("#field-firstAskedOn [slot=error-message]", "“ergens in maart” lezen we niet als datum.");
        employee.until(
                "it stands there as typed",
                it -> employee.valueOf("field-firstAskedOn").equals("ergens in maart"));
        assertThat(employee.valueOf("field-helpedOn")).isEqualTo("1-2-026");
        assertThat(employee.valueOf("field-contacts")).isEqualTo("3 à 4");
    }

    private static void more(Browser browser) {
        browser.js("document.querySelector('#field-contacts').closest('vaadin-details').opened = true");
        browser.see("#field-contacts");
    }

    /** How the day is shown once the field is left. */
    private static String day(Browser browser, String text) {
        browser.retype("field-firstAskedOn", text + Keys.TAB);
        return browser.until("the server has read " + text, it -> {
            String shown = browser.valueOf("field-firstAskedOn");
            return shown.matches("\\d+-\\d+-\\d{4}") && !shown.equals(text) ? shown : null;
        });
    }

    private static void refused(Browser browser, String field, String text, String sentence) {
        browser.retype("field-" + field, text + Keys.TAB);
        browser.seeText("#field-" + field + " [slot=error-message]", sentence);
        assertThat(browser.valueOf("field-" + field)).isEqualTo(text);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }
}
