package nl.ruimbaan.security;

import static nl.ruimbaan.support.Browser.SESSION;
import static nl.ruimbaan.support.Browser.where;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.support.Browser;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServerTest;
import nl.ruimbaan.support.Wire;
import org.apache.catalina.Container;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Where a request says that it comes from, and for how long a stranger is kept in mind. */
@ServerTest
class FrontDoorTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Company company;

    @Autowired
    private ServletWebServerApplicationContext application;

    private String anna;

    @BeforeEach
    void hire() {
        anna = "anna" + company.hire("Anna").value();
    }

    @AfterEach
    void goHome() {
        company.goHome();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # Sec-Fetch-Site | Origin | Referer | answer
            same-origin,  -,                          -,                            302
            none,         -,                          -,                            302
            cross-site,   http://localhost:PORT,      -,                            403
            same-site,    -,                          -,                            403
            -,            http://localhost:PORT,      -,                            302
            -,            http://LOCALHOST:PORT,      -,                            302
            -,            https://evil.example,       -,                            403
            -,            http://localhost.evil.example:PORT, -,                    403
            -,            http://localhost:1,         -,                            403
            -,            null,                       -,                            403
            -,            https://evil.example,       http://localhost:PORT/login,  403
            -,            -,                          http://localhost:PORT/login,  302
            -,            -,                          https://evil.example/form,    403
            -,            -,                          -,                            302
            """)
    void a_form_signs_in_from_our_own_page_only(String site, String origin, String referer, int answer) {
        var browser = new Browser(port);
        header(browser, "Sec-Fetch-Site", site);
        header(browser, "Origin", origin);
        header(browser, "Referer", referer);

        assertThat(browser.postsUnguarded("/login", Map.of("username", anna, "password", "geheim"))
                        .statusCode())
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"GET,/stories", "GET,/", "GET,/logout", "POST,/login", "POST,/logout"})
    void no_answer_repeats_the_host_that_a_request_names(String verb, String path) {
        String answer = raw(verb, path, "evil.example");

        assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("evil.example");
    }

    @Test
    void who_wanted_a_page_is_led_there_within_the_portal_whatever_host_was_named_before() {
        String first = raw("GET", "/stories", "evil.example");
        String session = first.replaceAll("(?s).*JSESSIONID=([^;]+);.*", "$1");
        var browser = new Browser(port).holding(SESSION, session);

        HttpResponse<String> in = browser.postsUnguarded("/login", Map.of("username", anna, "password", "geheim"));

        assertThat(in.headers().firstValue("Location").orElseThrow()).startsWith("/");
    }

    @Test
    void a_strangers_session_is_short_and_lasts_from_the_moment_of_signing_in() {
        var browser = new Browser(port);
        browser.opens("/login");
        assertThat(length(browser)).isEqualTo(Duration.ofMinutes(5));

        browser.signsInToStay(anna, "geheim");
        assertThat(length(browser)).isEqualTo(Duration.ofMinutes(30));

        browser.lose(SESSION);
        browser.opens("/stories");
        assertThat(length(browser)).as("remembered").isEqualTo(Duration.ofMinutes(30));
    }

    /** The cookie of a new session would take the place of the one in which somebody has just signed in. */
    @Test
    void the_goodbye_of_a_page_whose_session_is_over_begins_no_other() {
        var browser = new Browser(port).holding(SESSION, "0123456789ABCDEF0123456789ABCDEF");

        HttpResponse<String> answer = browser.postsUnguarded(
                "/VAADIN/push?v-r=push&v-uiId=0&v-pushId=none&X-Atmosphere-Transport=close&X-Atmosphere-tracking-id=1",
                Map.of());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void behind_our_proxy_a_colleague_stays_on_tls() {
        HttpResponse<String> in =
                new Browser(port).with("X-Forwarded-Proto", "https").signsIn(anna, "geheim");

        assertThat(where(in)).isEqualTo("/");
        assertThat(in.headers().allValues("Set-Cookie")).isNotEmpty().allMatch(it -> it.contains("Secure"));
    }

    private Duration length(Browser browser) {
        var server = (TomcatWebServer) Objects.requireNonNull(application.getWebServer());
        try {
            for (Container context : server.getTomcat().getHost().findChildren()) {
                var session =
                        ((org.apache.catalina.Context) context).getManager().findSession(browser.cookie(SESSION));
                if (session != null) {
                    return Duration.ofSeconds(session.getMaxInactiveInterval());
                }
            }
            throw new AssertionError("no such session");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String raw(String verb, String path, String host) {
        try (var wire = new Wire(port, Duration.ofSeconds(60))) {
            return wire.says(
                            verb + " " + path + " HTTP/1.1",
                            "Host: " + host,
                            "Accept: text/html",
                            "Content-Length: 0",
                            "Connection: close",
                            "",
                            "")
                    .hearsUntilTheEnd();
        }
    }

    private void header(Browser browser, String name, String value) {
        if (value != null) {
            browser.with(name, value.replace("PORT", Integer.toString(port)));
        }
    }
}
