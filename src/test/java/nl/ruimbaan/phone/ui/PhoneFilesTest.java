package nl.ruimbaan.phone.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.ruimbaan.support.Browser;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a browser is given to install the portal, and to have a page without a line. */
@ServerTest
class PhoneFilesTest {

    private static final Pattern ADDRESS = Pattern.compile("\"(/[^\"\\s]*\\.(?:css|js|svg|png|woff2))\"");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import .*\"(.+)\";$");

    @LocalServerPort
    int port;

    @Autowired
    JsonMapper json;

    @Autowired
    Company company;

    @AfterEach
    void goHome() {
        company.goHome();
    }

    @Test
    void a_page_tells_where_the_manifest_is_and_which_colour_goes_around_it() {
        company.hire("Anna");

        assertThat(new Browser(port).opens("/login").body())
                .contains(
                        "<link rel=\"manifest\" href=\"manifest.webmanifest\">",
                        "<link rel=\"apple-touch-icon\" href=\"ruimbaan/phone/apple-touch-icon.png\">",
                        "<meta name=\"theme-color\" media=\"(prefers-color-scheme: light)\" content=\"#faf6ef\">",
                        "<meta name=\"theme-color\" media=\"(prefers-color-scheme: dark)\" content=\"#10242d\">");
    }

    @Test
    void the_manifest_speaks_the_language_of_the_browser_and_all_that_it_names_is_there() {
        HttpResponse<String> answer = new Browser(port).opens("/manifest.webmanifest");
        JsonNode dutch = json.readTree(answer.body());
        JsonNode english = json.readTree(new Browser(port)
                .with("Accept-Language", "en-GB")
                .opens("/manifest.webmanifest")
                .body());

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/manifest+json");
        assertThat(dutch.path("short_name").asString()).isEqualTo("Ruimbaan");
        assertThat(dutch.path("lang").asString()).isEqualTo("nl");
        assertThat(dutch.path("start_url").asString()).isEqualTo("/");
        assertThat(dutch.path("display").asString()).isEqualTo("standalone");
        assertThat(dutch.path("background_color").asString()).isEqualTo("#faf6ef");
        assertThat(dutch.path("shortcuts")
                        .valueStream()
                        .map(it -> it.path("url").asString()))
                .containsExactly("/stories/new", "/demands");
        assertThat(english.path("shortcuts").path(0).path("name").asString()).isEqualTo("Tell a story");
        assertThat(dutch.path("icons")
                        .valueStream()
                        .map(it -> it.path("purpose").asString()))
                .containsExactly("any", "any", "maskable");
        assertThat(ADDRESS.matcher(answer.body())
                        .results()
                        .map(it -> it.group(1))
                        .distinct())
                .hasSize(3)
                .allSatisfy(this::isServed);
    }

    @Test
    void the_worker_is_of_this_build_and_all_that_it_keeps_is_there_for_a_stranger() {
        HttpResponse<String> worker = new Browser(port).opens("/worker.js");

        assertThat(worker.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/javascript");
        assertThat(worker.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(worker.body()).startsWith("const BUILD = \"").contains("/offline?lang=nl", "/offline?lang=en");
        assertThat(addresses(worker.body())).isNotEmpty().allSatisfy(this::isServed);
    }

    @Test
    void the_page_without_a_line_is_there_for_a_stranger_in_both_languages_and_begins_no_session() {
        HttpResponse<String> dutch = new Browser(port).opens("/offline?lang=nl");
        HttpResponse<String> english = new Browser(port).opens("/offline?lang=en");

        assertThat(dutch.body())
                .contains("<html lang=\"nl\">", "Er is geen verbinding")
                .doesNotContain("{phone", "{story", "phone.offline", "story.form");
        assertThat(english.body()).contains("<html lang=\"en\">", "There is no connection");
        assertThat(dutch.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(dutch.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self';")
                .doesNotContain("unsafe-eval");
    }

    @Test
    void all_that_the_page_needs_is_kept_by_the_worker() throws Exception {
        List<String> kept = addresses(new Browser(port).opens("/worker.js").body());
        List<String> named = addresses(new Browser(port).opens("/offline").body());

        assertThat(kept).containsAll(named);
        for (String module : kept.stream().filter(it -> it.endsWith(".js")).toList()) {
            Path file = Path.of("frontend").resolve(module.replaceFirst("^/ruimbaan/[^/]+/", ""));
            assertThat(IMPORT.matcher(Files.readString(file)).results().map(it -> it.group(1)))
                    .allSatisfy(it -> assertThat(kept)
                            .anyMatch(other -> other.endsWith("/" + it.replaceFirst("^(?:\\.\\./|\\./)", ""))));
        }
    }

    private void isServed(String address) {
        assertThat(new Browser(port).opens(address).statusCode()).as(address).isEqualTo(200);
    }

    private static List<String> addresses(String text) {
        return ADDRESS.matcher(text)
                .results()
                .map((MatchResult it) -> it.group(1))
                .toList();
    }
}
