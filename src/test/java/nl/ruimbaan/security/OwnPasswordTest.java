package nl.ruimbaan.security;

import static nl.ruimbaan.support.Browser.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.support.Browser;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;

/** Whoever changes their own password is not thrown out where they did so. */
@ServerTest
class OwnPasswordTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Company company;

    @Autowired
    private ApplicationEventPublisher events;

    @AfterEach
    void goHome() {
        company.goHome();
    }

    @Test
    void one_goes_on_where_one_did_so_and_nowhere_else() {
        PersonId anna = company.hire("Anna");
        Browser office = signedIn(anna);
        Browser home = signedIn(anna);

        events.publishEvent(new AccessChanged(anna, AccessChanged.Reason.OWN_PASSWORD, office.cookie(SESSION)));

        assertThat(office.opens("/stories").statusCode()).isEqualTo(200);
        assertThat(home.opens("/stories").statusCode()).isNotEqualTo(200);
    }

    private Browser signedIn(PersonId person) {
        var browser = new Browser(port);
        browser.signsInToStay("anna" + person.value(), "geheim");
        assertThat(browser.opens("/stories").statusCode()).isEqualTo(200);
        return browser;
    }
}
