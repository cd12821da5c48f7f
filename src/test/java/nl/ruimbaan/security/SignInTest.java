package nl.ruimbaan.security;

import static nl.ruimbaan.security.Role.ADMINISTRATOR;
import static nl.ruimbaan.support.Browser.SESSION;
import static nl.ruimbaan.support.Browser.where;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.ruimbaan.support.Browser;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in, as a browser sees it, and what is open to whoever is not signed in. */
@ServerTest
class SignInTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Company company;

    @Autowired
    private JdbcClient jdbc;

    private PersonId annaId;
    private String anna;
    private Browser browser;

    @BeforeEach
    void open() {
        company.hire("Bea", ADMINISTRATOR);
        annaId = company.hire("Anna");
        anna = "anna" + annaId.value();
        browser = new Browser(port);
    }

    @AfterEach
    void goHome() {
        company.goHome();
    }

    @Test
    void a_stranger_is_sent_to_sign_in_and_comes_back_where_they_wanted_to_be() {
        assertThat(where(browser.opens("/stories"))).isEqualTo("/login");

        assertThat(where(browser.signsIn(anna, "geheim"))).startsWith("/stories");
        assertThat(browser.opens("/stories").statusCode()).isEqualTo(200);
    }

    @Test
    void signing_in_renews_the_session_so_that_a_planted_one_is_worth_nothing() {
        browser.opens("/login");
        String planted = browser.cookie(SESSION);

        browser.signsIn(anna, "geheim");

        assertThat(browser.cookie(SESSION)).isNotEmpty().isNotEqualTo(planted);
        assertThat(withOnly(SESSION, planted)).isEqualTo("/login");
    }

    @Test
    void a_form_from_another_site_signs_nobody_in() {
        browser.with("Sec-Fetch-Site", "cross-site").opens("/login");

        HttpResponse<String> answer = browser.postsUnguarded("/login", Map.of("username", anna, "password", "geheim"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(where(browser.opens("/stories"))).isEqualTo("/login");
    }

    @Test
    void wrong_unknown_disabled_and_invited_get_the_very_same_answer() {
        PersonId gone = company.hire("Gone");
        jdbc.sql("update person set disabled = true where id = ?")
                .param(gone.value())
                .update();
        PersonId invited = company.hire("Invited");
        jdbc.sql("update person set password_hash = null where id = ?")
                .param(invited.value())
                .update();

        String wrong = answerTo(anna, "wrong");

        assertThat(wrong).contains("/login?error");
        assertThat(answerTo("nobody", "wrong")).isEqualTo(wrong);
        assertThat(answerTo("gone" + gone.value(), "geheim")).isEqualTo(wrong);
        assertThat(answerTo("invited" + invited.value(), "")).isEqualTo(wrong);
        assertThat(answerTo("", "")).isEqualTo(wrong);
    }

    @Test
    void after_five_wrong_passwords_even_the_right_one_has_to_wait() {
        for (int i = 0; i < 5; i++) {
            assertThat(where(browser.signsIn(anna, "wrong" + i))).isEqualTo("/login?error");
        }

        assertThat(where(browser.signsIn(anna, "geheim"))).isEqualTo("/login?wait");
        assertThat(where(browser.signsIn("ANNA" + annaId.value(), "geheim"))).isEqualTo("/login?wait");
        assertThat(where(browser.opens("/stories"))).isEqualTo("/login");
    }

    @Test
    void an_unknown_name_has_to_wait_just_as_long() {
        for (int i = 0; i < 5; i++) {
            browser.signsIn("nobody" + annaId.value(), "wrong");
        }

        assertThat(where(browser.signsIn("nobody" + annaId.value(), "wrong"))).isEqualTo("/login?wait");
        assertThat(where(browser.signsIn(anna, "geheim"))).isEqualTo("/");
    }

    @Test
    void behind_addresses_of_a_database_console_or_of_metrics_is_nothing() {
        browser.signsIn(anna, "geheim");

        for (String path : List.of("/does-not-exist", "/h2-console/login.jsp", "/actuator", "/actuator/env")) {
            assertThat(browser.opens(path).body())
                    .as(path)
                    .contains("<div id=\"outlet\">")
                    .doesNotContain("H2 Console", "propertySources", "_links");
        }
    }

    @Test
    void an_error_tells_nothing_of_the_house() {
        browser.signsIn(anna, "geheim");

        for (String path : new String[] {"/error", "/stories/%00", "/VAADIN/../../etc/passwd", "/stories;x=1"}) {
            HttpResponse<String> answer = browser.opens(path);
            assertThat(answer.body()).as(path).doesNotContain("Exception", "nl.ruimbaan", "org.springframework");
        }
    }

    /** Where someone with just this cookie ends who wants to see the stories; empty when they see them. */
    private String withOnly(String cookie, String value) {
        var other = new Browser(port);
        other.take(cookie, value);
        return where(other.opens("/stories"));
    }

    /** All that a stranger can tell from the answer. */
    private String answerTo(String username, String password) {
        HttpResponse<String> answer = new Browser(port).signsIn(username, password);
        var headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeIf(it -> Set.of("date", "connection").contains(it));
        return answer.statusCode() + " " + headers + answer.body();
    }
}
