package nl.ruimbaan.security;

import static nl.ruimbaan.security.Role.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import nl.ruimbaan.support.Browser;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the server tells a browser to allow, on everything that it answers. */
@ServerTest
class HeadersTest {

    private static final String NONCE = "'nonce-[^']+'";

    @LocalServerPort
    private int port;

    @Autowired
    private Company company;

    private String anna;

    @BeforeEach
    void hire() {
        anna = "anna" + company.hire("Anna", ADMINISTRATOR).value();
    }

    @AfterEach
    void goHome() {
        company.goHome();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/login?error",
                "/setup",
                "/invitation/none",
                "/stories",
                "/does-not-exist",
                "/error",
                "/logout",
                "/h2-console",
                "/favicon.ico",
                "/kiosk",
                "/kiosk/slides",
                "/manifest.webmanifest",
                "/worker.js",
                "/offline",
                "/ruimbaan/base/tokens.css",
                "/ruimbaan/story/rb-wall.js",
                "/ruimbaan/not-there.css",
                "/VAADIN/build/not-there.js"
            })
    void every_answer_to_a_stranger_says_what_a_browser_may_do_with_it(String path) {
        saysWhatIsAllowed(new Browser(port).opens(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/stories", "/accounts", "/does-not-exist", "/ruimbaan/base/tokens.css"})
    void every_answer_to_a_colleague_says_what_a_browser_may_do_with_it(String path) {
        var browser = new Browser(port);
        browser.signsIn(anna, "geheim");

        HttpResponse<String> answer = browser.opens(path);

        assertThat(answer.statusCode()).isNotEqualTo(302);
        saysWhatIsAllowed(answer);
    }

    @Test
    void so_do_a_refusal_and_what_an_open_window_gets() {
        var browser = new Browser(port);

        saysWhatIsAllowed(browser.signsIn(anna, "wrong"));
        saysWhatIsAllowed(browser.postsUnguarded("/login", Map.of("username", anna, "password", "geheim")));
        saysWhatIsAllowed(browser.callsTheServer());
    }

    @Test
    void the_policy_lets_nobody_frame_us_and_fetches_from_nobody_else() {
        String policy = header(new Browser(port).opens("/login"), "Content-Security-Policy");

        assertThat(policy.split("; "))
                .contains(
                        "default-src 'self'",
                        "connect-src 'self'",
                        "object-src 'none'",
                        "base-uri 'self'",
                        "form-action 'self'",
                        "frame-ancestors 'none'");
        assertThat(policy).doesNotContain("*", "http:", "https:");
    }

    @Test
    void a_page_runs_its_own_scripts_only_and_each_page_has_its_own_word_for_them() {
        HttpResponse<String> page = new Browser(port).opens("/login");
        String policy = header(page, "Content-Security-Policy");
        String nonce = policy.replaceAll(".*'nonce-([^']+)'.*", "$1");

        assertThat(policy).contains("script-src 'self' 'nonce-").doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(nonce).hasSize(24);
        assertThat(page.body().split("<script")).hasSizeGreaterThan(1);
        assertThat(page.body().replace("<script", "\n<script").lines().filter(it -> it.startsWith("<script")))
                .allMatch(it -> it.substring(0, it.indexOf('>')).contains("nonce=\"" + nonce + "\""));
        assertThat(header(new Browser(port).opens("/login"), "Content-Security-Policy"))
                .isNotEqualTo(policy);
    }

    @Test
    void a_page_has_a_title_before_its_screen_is_there() {
        assertThat(new Browser(port).opens("/login").body()).contains("<title>Ruimbaan</title>");
    }

    @Test
    void only_behind_tls_the_browser_is_told_to_stay_there() {
        assertThat(header(new Browser(port).opens("/login"), "Strict-Transport-Security"))
                .isEmpty();
        assertThat(header(
                        new Browser(port).with("X-Forwarded-Proto", "https").opens("/login"),
                        "Strict-Transport-Security"))
                .contains("max-age=31536000");
    }

    @Test
    void pages_are_not_kept_and_static_files_are() {
        var browser = new Browser(port);
        browser.signsIn(anna, "geheim");

        assertThat(header(browser.opens("/stories"), "Cache-Control")).contains("no-store");

        HttpResponse<String> style = browser.opens("/ruimbaan/base/tokens.css");
        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(header(style, "Cache-Control")).contains("max-age=").doesNotContain("no-store");
    }

    private static void saysWhatIsAllowed(HttpResponse<String> answer) {
        assertThat(header(answer, "Content-Security-Policy").replaceAll(NONCE, "nonce"))
                .as("%s %s", answer.statusCode(), answer.headers().map())
                .isIn(
                        ContentSecurityPolicy.VALUE,
                        ContentSecurityPolicy.forPage("nonce").replaceAll(NONCE, "nonce"));
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return String.join(" | ", answer.headers().allValues(name));
    }
}
