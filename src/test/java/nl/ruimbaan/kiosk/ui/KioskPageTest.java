package nl.ruimbaan.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.DemandDraft;
import nl.ruimbaan.demand.DemandLog;
import nl.ruimbaan.demand.RightFirstTime;
import nl.ruimbaan.demand.Tallying;
import nl.ruimbaan.kiosk.KioskCodeDraft;
import nl.ruimbaan.kiosk.KioskCodeResult;
import nl.ruimbaan.kiosk.KioskCodes;
import nl.ruimbaan.people.Appearance;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Browser;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a screen gets over HTTP. */
@ServerTest
class KioskPageTest {

    @LocalServerPort
    int port;

    @Autowired
    KioskCodes codes;

    @Autowired
    StoryService stories;

    @Autowired
    DemandLog log;

    @Autowired
    Company company;

    PersonId bea;

    @BeforeEach
    void hire() {
        bea = company.hire("Bea", Role.ADMINISTRATOR);
    }

    @AfterEach
    void goHome() {
        company.goHome();
    }

    @Test
    void the_page_is_there_without_an_account_in_the_language_of_the_browser() {
        HttpResponse<String> dutch = new Browser(port).opens("/kiosk");
        HttpResponse<String> english =
                new Browser(port).with("Accept-Language", "en-GB").opens("/kiosk");

        assertThat(dutch.statusCode()).isEqualTo(200);
        assertThat(dutch.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(dutch.body())
                .contains("<html lang=\"nl\">", "Typ de code die de beheerder voor dit scherm heeft gemaakt.")
                .doesNotContain("{", "kiosk.page.");
        assertThat(english.body()).contains("<html lang=\"en\">", "Type the code that the administrator made");
    }

    @Test
    void what_it_names_is_served() {
        String page = new Browser(port).opens("/kiosk").body();

        assertThat(page.split("\""))
                .filteredOn(it -> it.startsWith("/ruimbaan/"))
                .hasSize(6)
                .allSatisfy(it -> assertThat(new Browser(port).opens(it).statusCode())
                        .as(it)
                        .isEqualTo(200));
    }

    @Test
    void only_scripts_of_ours_run_and_nothing_is_kept() {
        Browser screen = new Browser(port).with("Kiosk-Code", made(Language.NL));

        assertThat(List.of(screen.opens("/kiosk"), screen.opens("/kiosk/slides")))
                .allSatisfy(it -> {
                    assertThat(it.headers()
                                    .firstValue("Content-Security-Policy")
                                    .orElseThrow())
                            .contains("script-src 'self';")
                            .doesNotContain("unsafe-eval", "nonce");
                    assertThat(it.headers().firstValue("Cache-Control").orElseThrow())
                            .contains("no-store");
                });
        assertThat(screen.opens("/kiosk").body().split("<script", -1)).hasSize(2);
    }

    @Test
    void no_session_is_begun_and_nobody_is_signed_in() {
        Browser screen = new Browser(port).with("Kiosk-Code", made(Language.NL));

        HttpResponse<String> page = screen.opens("/kiosk");
        HttpResponse<String> slides = screen.opens("/kiosk/slides");

        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(slides.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(slides.statusCode()).isEqualTo(200);
        assertThat(Browser.where(screen.opens("/stories"))).isEqualTo("/login");
    }

    @Test
    void a_code_that_is_unknown_missing_or_withdrawn_is_refused() {
        String code = made(Language.NL);
        company.does(bea, () -> codes.withdraw(codes.codes().getFirst().id()));

        assertThat(new Browser(port).opens("/kiosk/slides").statusCode()).isEqualTo(401);
        assertThat(with("none").statusCode()).isEqualTo(401);
        HttpResponse<String> withdrawn = with(code);
        assertThat(withdrawn.statusCode()).isEqualTo(401);
        assertThat(withdrawn.body()).isEmpty();
        assertThat(new Browser(port)
                        .opens("/kiosk/slides?code=" + made(Language.NL))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void who_guesses_waits_and_keeps_out_nobody_elsewhere() {
        String code = made(Language.NL);
        Browser stranger = new Browser(port);
        for (int i = 0; i < 5; i++) {
            stranger.with("Kiosk-Code", "wrong" + i);
            assertThat(stranger.opens("/kiosk/slides").statusCode()).isEqualTo(401);
        }

        HttpResponse<String> more = stranger.opens("/kiosk/slides");

        assertThat(more.statusCode()).isEqualTo(429);
        assertThat(more.headers().firstValue("Retry-After")).contains("900");
        assertThat(with(code).statusCode()).isEqualTo(200);
    }

    @Test
    void a_screen_that_asks_again_and_again_is_never_held_up_and_gets_what_is_new_alone() {
        Browser screen = new Browser(port).with("Kiosk-Code", made(Language.NL));
        String tag = screen.opens("/kiosk/slides").headers().firstValue("ETag").orElseThrow();
        screen.with("If-None-Match", tag);

        for (int i = 0; i < 10; i++) {
            assertThat(screen.opens("/kiosk/slides").statusCode()).isEqualTo(304);
        }
        told("Nu is er iets nieuws");

        HttpResponse<String> news = screen.opens("/kiosk/slides");
        assertThat(news.statusCode()).isEqualTo(200);
        assertThat(news.body()).contains("Nu is er iets nieuws");
    }

    @Test
    void a_slide_is_in_the_language_of_the_screen_and_its_words_in_their_own() {
        told("Nog steeds nat <script>alert(1)</script>");

        assertThat(with(made(Language.EN)).body())
                .contains(
                        "\"language\":\"en\"",
                        "\"appearance\":\"DARK\"",
                        "\"heading\":\"A customer said\"",
                        "\"lang\":\"nl\"",
                        "\"seconds\":20",
                        "\"pause\":\"Pause\"")
                .doesNotContain("Collega", "teller");
    }

    @Test
    void a_chart_comes_with_what_it_says_and_how_it_is_made() {
        for (int week = 1; week <= 7; week++) {
            tally(week);
        }

        String slides = with(made(Language.NL)).body();

        assertThat(slides)
                .contains(
                        "\"heading\":\"In één keer goed\"",
                        "was 75% van de klanten in één keer geholpen",
                        "De grenzen zijn voorlopig",
                        "Per week: klanten die in één keer geholpen zijn",
                        "<svg ")
                .doesNotContain("Hoe is dit gemaakt", "undefined");
    }

    @Test
    void what_there_are_too_few_points_for_is_said_in_words() {
        tally(1);

        assertThat(with(made(Language.NL)).body())
                .contains("In 1 week was het midden 75%.", "te weinig punten om een signaal")
                .doesNotContain("<svg");
    }

    private HttpResponse<String> with(String code) {
        return new Browser(port).with("Kiosk-Code", code).opens("/kiosk/slides");
    }

    private String made(Language language) {
        var draft = new KioskCodeDraft("Hal", language, Appearance.DARK);
        return ((KioskCodeResult.Made) company.as(bea, () -> codes.make(draft))).code();
    }

    private void told(String words) {
        company.as(bea, () -> stories.tell(StoryDraft.of(words, Language.NL)));
    }

    /** Twenty demands so many weeks ago, of which fifteen were helped at once. */
    private void tally(int weeksAgo) {
        Instant then = Instant.now().minus(Duration.ofDays(7L * weeksAgo));
        List<DemandDraft> drafts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            drafts.add(
                    Tallying.demand(null, null, Demand.VALUE, i < 15 ? RightFirstTime.YES : RightFirstTime.NO, then));
        }
        company.does(bea, () -> log.log(drafts, Map.of()));
    }
}
