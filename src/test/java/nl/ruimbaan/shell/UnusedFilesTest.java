package nl.ruimbaan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Browser;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the frameworks bring along and we do not use is not handed out. */
@ServerTest
class UnusedFilesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Company company;

    @AfterEach
    void goHome() {
        company.goHome();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sw.js",
                "/sw-runtime-resources-precache.js",
                "/offline.html",
                "/index.html",
                "/icons/icon.png",
                "/pwa-icons/icons/icon-16x16.png",
                "/themes/x/styles.css",
                "/lumo/lumo.css",
                "/lumo/utility.css",
                "/HILLA/push",
                "/VAADIN/static/push/vaadinPush.js"
            })
    void a_colleague_finds_nothing_there(String path) {
        long anna = company.hire("Anna", Role.COACH).value();
        var browser = new Browser(port);
        browser.signsIn("anna" + anna, "geheim");

        assertThat(browser.opens(path).statusCode()).isEqualTo(404);
        assertThat(browser.opens(path).body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sw.js", "/offline.html", "/lumo/lumo.css"})
    void and_a_stranger_neither(String path) {
        company.hire("Anna");

        assertThat(new Browser(port).opens(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/VAADIN/static/push/vaadinPush-min.js", "/aura/aura.css", "/ruimbaan/base/tokens.css"})
    void what_is_used_is_there(String path) {
        assertThat(new Browser(port).opens(path).statusCode()).isEqualTo(200);
    }
}
