package nl.ruimbaan.security;

import static nl.ruimbaan.security.Role.ADMINISTRATOR;
import static nl.ruimbaan.support.Browser.where;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.ruimbaan.base.PublicAddress;
import nl.ruimbaan.support.Browser;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Where we are not the proxy that is named, what we say about whom a request comes from is not believed. */
@ServerTest
@TestPropertySource(
        properties = {"ruimbaan.proxy=192.0.2.1, 2001:db8::/32", "ruimbaan.address=http://portal.example.org/"})
class UnknownProxyTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Company company;

    @Autowired
    private PublicAddress address;

    private String anna;

    @BeforeEach
    void hire() {
        anna = "anna" + company.hire("Anna", ADMINISTRATOR).value();
    }

    @AfterEach
    void goHome() {
        company.goHome();
    }

    @Test
    void another_address_each_time_gives_no_more_tries() {
        for (int i = 0; i < 5; i++) {
            var browser = new Browser(port).with("X-Forwarded-For", "198.51.100." + i);
            assertThat(where(browser.signsIn(anna, "wrong"))).isEqualTo("/login?error");
        }

        assertThat(where(new Browser(port)
                        .with("X-Forwarded-For", "198.51.100.9")
                        .signsIn(anna, "geheim")))
                .isEqualTo("/login?wait");
    }

    @Test
    void that_it_came_by_tls_is_not_believed_either() {
        HttpResponse<String> page =
                new Browser(port).with("X-Forwarded-Proto", "https").opens("/login");

        assertThat(page.headers().allValues("Strict-Transport-Security")).isEmpty();
        assertThat(page.headers().allValues("Set-Cookie")).isNotEmpty().noneMatch(it -> it.contains("Secure"));
    }

    @Test
    void the_host_is_the_one_that_is_set_whatever_a_request_names() {
        var forged = new Browser(port).with("X-Forwarded-Host", "evil.example").with("Origin", "http://evil.example");
        var own =
                new Browser(port).with("X-Forwarded-Host", "evil.example").with("Origin", "http://portal.example.org");

        assertThat(forged.signsIn(anna, "geheim").statusCode()).isEqualTo(403);
        assertThat(where(own.signsIn(anna, "geheim"))).isEqualTo("/");
        assertThat(own.opens("/stories").body()).doesNotContain("evil.example");
    }

    @Test
    void a_link_bears_the_address_that_is_set() {
        assertThat(address.of("invitation/abc")).isEqualTo("http://portal.example.org/invitation/abc");
    }
}
