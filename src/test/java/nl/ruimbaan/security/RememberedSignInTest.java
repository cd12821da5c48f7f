package nl.ruimbaan.security;

import static nl.ruimbaan.security.Role.ADMINISTRATOR;
import static nl.ruimbaan.support.Browser.REMEMBERED;
import static nl.ruimbaan.support.Browser.SESSION;
import static nl.ruimbaan.support.Browser.where;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import nl.ruimbaan.support.Browser;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who asked to be remembered, and what ends it. */
@ServerTest
class RememberedSignInTest {

    private static final String FORTNIGHT = "Max-Age=1209600";

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
    void nobody_is_remembered_who_did_not_ask() {
        assertThat(cookie(browser.signsIn(anna, "geheim"), REMEMBERED)).isEmpty();
        assertThat(remembered()).isZero();
    }

    @Test
    void who_asked_comes_back_without_a_password_and_with_a_new_token() {
        browser.signsInToStay(anna, "geheim");
        String first = browser.cookie(REMEMBERED);
        browser.lose(SESSION);

        HttpResponse<String> back = browser.opens("/stories");

        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(cookie(back, REMEMBERED)).contains("HttpOnly", "SameSite=Lax", FORTNIGHT);
        assertThat(browser.cookie(REMEMBERED)).isNotEqualTo(first);
    }

    @Test
    void a_window_that_comes_back_with_several_requests_at_once_is_let_in_with_each() {
        browser.signsInToStay(anna, "geheim");
        String token = browser.cookie(REMEMBERED);

        assertThat(withOnly(REMEMBERED, token)).isEmpty();
        assertThat(withOnly(REMEMBERED, token)).isEmpty();
        assertThat(remembered()).isOne();
    }

    @Test
    void a_stolen_token_used_after_its_owner_closes_both() {
        browser.signsInToStay(anna, "geheim");
        String stolen = browser.cookie(REMEMBERED);
        browser.lose(SESSION);
        browser.opens("/stories");
        lastUsed(Duration.ofMinutes(6));

        assertThat(withOnly(REMEMBERED, stolen)).isEqualTo("/login");
        assertThat(withOnly(REMEMBERED, browser.cookie(REMEMBERED))).isEqualTo("/login");
        assertThat(remembered()).isZero();
    }

    @Test
    void after_a_fortnight_the_token_is_worth_nothing() {
        browser.signsInToStay(anna, "geheim");
        lastUsed(Duration.ofDays(15));

        assertThat(withOnly(REMEMBERED, browser.cookie(REMEMBERED))).isEqualTo("/login");
    }

    @Test
    void signing_out_ends_the_session_and_the_memory() {
        browser.signsInToStay(anna, "geheim");
        String session = browser.cookie(SESSION);
        String token = browser.cookie(REMEMBERED);

        HttpResponse<String> out = browser.posts("/logout", Map.of());

        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(browser.cookie(REMEMBERED)).isEmpty();
        assertThat(withOnly(SESSION, session)).isEqualTo("/login");
        assertThat(withOnly(REMEMBERED, token)).isEqualTo("/login");
    }

    private void lastUsed(Duration ago) {
        jdbc.sql("update remembered_browser set last_used = ? where person_id = ?")
                .params(Instant.now().minus(ago).atOffset(ZoneOffset.UTC), annaId.value())
                .update();
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

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(it -> it.startsWith(name + "="))
                .findFirst()
                .orElse("");
    }
}
