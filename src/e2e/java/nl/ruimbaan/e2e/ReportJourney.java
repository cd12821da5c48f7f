package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.browser.Paper;
import nl.ruimbaan.e2e.screens.Frame;
import nl.ruimbaan.e2e.screens.ReportScreen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Progress goes to a director on paper. What is printed is kept in target/e2e, to be looked at. */
class ReportJourney extends Journey {

    private static final String TEAM = "Klantcontact";

    @ParameterizedTest
    @CsvSource({"en, All teams", "nl, Alle teams"})
    void the_report_has_all_its_charts_and_is_two_sheets_of_paper(String language, String everyone) {
        Browser employee = speaking(language);

        ReportScreen report = ReportScreen.ofWhatIsShown(employee.open("progress"));

        assertThat(report.about()).contains(" · " + everyone + " · ");
        assertThat(report.sheets()).isEqualTo(2);
        assertThat(List.of("share-right", "times", "share-failure", "flow")).allMatch(report::draws);
        Paper.keep(employee, Path.of("target", "e2e", "report-" + language + ".pdf"));
        assertThat(Paper.sheets(employee)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void of_one_team_it_is_two_sheets_as_well_and_the_address_says_which(String language) {
        Browser employee = speaking(language);
        employee.open("progress").type("filter-team", TEAM);
        employee.seeText("vaadin-combo-box-item", TEAM).click();
        employee.waitForPath("progress\\?team=[0-9]+");
        String progress = employee.path();

        ReportScreen report = ReportScreen.ofWhatIsShown(employee);

        assertThat(employee.path()).isEqualTo(progress.replace("progress", "progress/report"));
        assertThat(report.about()).contains(" · " + TEAM + " · ");
        assertThat(Paper.sheets(employee)).isEqualTo(2);
        report.back();
        employee.waitForPath(progress.replace("?", "\\?"));
    }

    private Browser speaking(String language) {
        Browser employee = signedIn("medewerker");
        new Frame(employee).speak(language);
        return employee;
    }
}
