package nl.ruimbaan.security;

import static nl.ruimbaan.security.Role.ADMINISTRATOR;
import static nl.ruimbaan.support.Browser.REMEMBERED;
import static nl.ruimbaan.support.Browser.SESSION;
import static nl.ruimbaan.support.Browser.where;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
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

/** Remembered, out, and thrown out, as a browser sees it. */
@ServerTest
class SignedInTest {

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

    private int remembered() {
        return jdbc.sql("select count(*) from remembered_browser where person_id = ?")
                .param(annaId.value())
                .query(Integer.class)
                .single();
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(it -> it.startsWith(name + "="))
                .findFirst()
                .orElse("");
    }
}
