package nl.ruimbaan.security;

import static nl.ruimbaan.security.Role.ADMINISTRATOR;
import static nl.ruimbaan.support.Browser.REMEMBERED;
import static nl.ruimbaan.support.Browser.SESSION;
import static nl.ruimbaan.support.Browser.where;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.ruimbaan.people.AccountClosing;
import nl.ruimbaan.people.AccountDraft;
import nl.ruimbaan.people.AccountService;
import nl.ruimbaan.support.Browser;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In, remembered, out, and thrown out, as a browser sees it. */
@ServerTest
class SignInTest {

    private static final String FORTNIGHT = "Max-Age=1209600";

    @LocalServerPort
    private int port;

    @Autowired
    private Company company;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccountClosing closing;

    @Autowired
    private JdbcClient jdbc;

    private PersonId annaId;
    private PersonId adminId;
    private String anna;
    private Browser browser;

    @BeforeEach
    void open() {
        adminId = company.hire("Bea", ADMINISTRATOR);
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
        assertThat(where(browser.signsIn(anna.toUpperCase(), "geheim"))).isEqualTo("/login?wait");
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
    void both_cookies_are_out_of_reach_for_scripts_and_other_sites() {
        HttpResponse<String> page = browser.opens("/login");
        HttpResponse<String> in = browser.signsInToStay(anna, "geheim");

        assertThat(cookie(page, SESSION)).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure", "Max-Age");
        assertThat(cookie(in, SESSION)).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure", "Max-Age");
        assertThat(cookie(in, REMEMBERED))
                .contains("HttpOnly", "SameSite=Lax", FORTNIGHT)
                .doesNotContain("Secure");
    }

    @Test
    void behind_tls_both_cookies_stay_there() {
        browser.with("X-Forwarded-Proto", "https");
        HttpResponse<String> in = browser.signsInToStay(anna, "geheim");

        assertThat(cookie(in, SESSION)).contains("Secure", "HttpOnly", "SameSite=Lax");
        assertThat(cookie(in, REMEMBERED)).contains("Secure", "HttpOnly", "SameSite=Lax");
        assertThat(in.headers().firstValue("Location").orElseThrow()).doesNotStartWith("http:");
    }

    @Test
    void another_site_signs_nobody_out() {
        browser.signsIn(anna, "geheim");

        browser.opens("/logout");
        browser.postsUnguarded("/logout", Map.of());

        assertThat(browser.opens("/stories").statusCode()).isEqualTo(200);
    }

    @Test
    void a_disabled_account_is_out_at_its_next_step_and_stays_out() {
        browser.signsInToStay(anna, "geheim");
        var atHome = new Browser(port);
        atHome.signsInToStay(anna, "geheim");

        company.as(adminId, () -> closing.close(annaId));

        assertThat(where(browser.opens("/stories"))).isEqualTo("/login");
        assertThat(where(browser.opens("/stories"))).isEqualTo("/login");
        assertThat(where(atHome.opens("/stories"))).isEqualTo("/login");
        assertThat(where(browser.signsIn(anna, "geheim"))).isEqualTo("/login?error");
        assertThat(remembered()).isZero();
    }

    @Test
    void other_roles_ask_for_signing_in_anew() {
        browser.signsIn(anna, "geheim");
        var bea = new Browser(port);
        bea.signsIn("bea" + adminId.value(), "geheim");

        company.as(adminId, () -> accounts.change(annaId, new AccountDraft(anna, "Anna", null, Set.of(Role.MANAGER))));

        assertThat(where(browser.opens("/stories"))).isEqualTo("/login");
        assertThat(where(browser.signsIn(anna, "geheim"))).startsWith("/");
        assertThat(browser.opens("/stories").statusCode()).isEqualTo(200);
        assertThat(bea.opens("/stories").statusCode()).isEqualTo(200);
    }

    @Test
    void a_window_whose_session_was_ended_hears_so_and_keeps_what_is_typed_in_it() {
        browser.signsIn(anna, "geheim");
        company.as(adminId, () -> closing.close(annaId));

        HttpResponse<String> answer = browser.callsTheServer();

        assertThat(answer.statusCode()).as(answer.headers().map().toString()).isNotEqualTo(302);
        assertThat(answer.body()).contains("sessionExpired");
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

    private int remembered() {
        return jdbc.sql("select count(*) from remembered_browser where person_id = ?")
                .param(annaId.value())
                .query(Integer.class)
                .single();
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

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(it -> it.startsWith(name + "="))
                .findFirst()
                .orElse("");
    }
}
