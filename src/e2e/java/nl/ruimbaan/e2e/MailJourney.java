package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import nl.ruimbaan.e2e.browser.Axe;
import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.portal.Letterbox;
import nl.ruimbaan.e2e.portal.Portal;
import nl.ruimbaan.e2e.screens.MailScreens;
import nl.ruimbaan.e2e.screens.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The weekly overview comes to an address that was confirmed; it is read, leads into the portal, and is stopped with one request. */
class MailJourney extends Journey {

    private static final Path LETTERS = Path.of("target", "e2e", "mail").toAbsolutePath();

    private final Letterbox box = new Letterbox();
    private final Portal portal = Portal.mailing("mail");

    @AfterEach
    void close() {
        portal.close();
        box.close();
    }

    @Test
    void an_overview_is_read_its_link_works_after_signing_in_and_one_request_stops_it()
            throws IOException, InterruptedException, SQLException {
        Browser administrator = signedIn(portal, "beheerder");
        MailScreens.settings(administrator).server(box.port()).test("bea@example.org");
        box.letter("bea@example.org", "Proefmail van Ruimbaan");
        assertThat(Axe.violations(administrator)).isEmpty();
        MailScreens.mine(signedIn(portal, "medewerker")).use("mijn@example.org");
        Browser reader = browser(portal);
        reader.driver()
                .get(box.letter("mijn@example.org", "Is dit mailadres van jou?").link("my-mail\\S+"));
        SignIn.asked(reader).asDemo("medewerker");
        reader.seeText("#mail-address", "Je mail gaat naar mijn@example.org.");
        assertThat(Axe.violations(reader)).isEmpty();

        aWeekGoesBy();
        Letterbox.Letter dutch = box.letter("mijn@example.org", "Je weekoverzicht van Ruimbaan");
        Letterbox.Letter english = box.letter("mila@example.org", "Your weekly overview of Ruimbaan");

        photograph(reader, dutch, "overview-nl");
        photograph(reader, english, "overview-en");
        Browser elsewhere = browser(portal);
        elsewhere.driver().get(dutch.link("/(stories|obstacles|improvements)/\\d+"));
        SignIn.asked(elsewhere).asDemo("medewerker");
        elsewhere.waitForPath("(stories|obstacles|improvements)/\\d+.*");
        elsewhere.see("#main h1");
        assertThat(MailScreens.mine(elsewhere).wantsOverview()).isTrue();

        stopByOneRequest(dutch.stop());

        assertThat(MailScreens.mine(elsewhere).wantsOverview()).isFalse();
        elsewhere.driver().get(dutch.stop());
        elsewhere.seeText("h1", "Geen weekoverzicht meer?");
        assertThat(Axe.violations(elsewhere)).isEmpty();
        elsewhere.click("#stop").seeText("h1", "Je krijgt geen weekoverzicht meer");
    }

    /** All was chosen weeks ago, and what happened in the demo happened this week; yesterday was the day of the overview. */
    private void aWeekGoesBy() throws SQLException {
        String day = Instant.now()
                .atZone(ZoneId.of("Europe/Amsterdam"))
                .minusDays(1)
                .getDayOfWeek()
                .name();
        portal.stop();
        try (var database = DriverManager.getConnection(
                        "jdbc:h2:file:" + portal.folder().resolve("ruimbaan"), "sa", "");
                var statement = database.createStatement()) {
            for (String change : List.of(
                    "update mail_server set on_since = dateadd(day, -20, current_timestamp)",
                    "update person set language = 'EN' where username = 'manager'",
                    "insert into mail_reader (person_id, address, at_once, digest, digest_day, chosen_at)"
                            + " select id, 'mila@example.org', true, true, 'MONDAY', current_timestamp from person"
                            + " where username = 'manager'",
                    "update mail_reader set digest_day = '" + day
                            + "', chosen_at = dateadd(day, -20, current_timestamp)",
                    "update notification set due_at = dateadd(hour, -1, current_timestamp), read_at = null")) {
                statement.executeUpdate(change);
            }
        }
        portal.start();
    }

    /** As a letter looks at a desk and on a phone. */
    private static void photograph(Browser browser, Letterbox.Letter letter, String name) throws IOException {
        browser.driver()
                .get(letter.keep(LETTERS.resolve(name + ".html")).toUri().toString());
        for (int width : new int[] {Browser.DESK, Browser.PHONE}) {
            browser.wide(width);
            assertThat(Axe.violations(browser)).as(name + " at " + width).isEmpty();
            assertThat(browser.js("return document.documentElement.scrollWidth <= innerWidth"))
                    .as(name + " fits in " + width)
                    .isEqualTo(true);
            browser.photograph(LETTERS.resolve(name + "-" + width + ".png"));
        }
        browser.wide(Browser.DESK);
    }

    private static void stopByOneRequest(String address) throws IOException, InterruptedException {
        try (HttpClient programme = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                    .build();
            assertThat(programme.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
    }
}
