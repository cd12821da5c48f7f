package nl.ruimbaan.operation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.StatementCount;
import nl.ruimbaan.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

/** The administrator's screen, on a database in a file. */
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.OnDisk.class)
@Import({Company.class, StatementCount.class})
class BackupsScreenTest {

    @Autowired
    ApplicationContext spring;

    @Autowired
    Company company;

    SecuredBrowserlessApplicationContext<Authentication> portal;
    BrowserlessUIContext bea;

    @BeforeEach
    void open() {
        PersonId person = company.hire("Bea", Role.ADMINISTRATOR);
        portal = SpringBrowserlessApplicationContext.createSecured(spring, "nl.ruimbaan");
        Authentication signedIn =
                company.as(person, () -> SecurityContextHolder.getContext().getAuthentication());
        bea = portal.newUser(signedIn).newWindow();
        bea.activate();
        bea.getUI().navigate("settings/backups");
    }

    @AfterEach
    void home() {
        portal.close();
        company.goHome();
    }

    @Test
    void bea_makes_a_back_up_and_sees_it_in_the_list() {
        int before = bea.find(ListItem.class).all().size();

        bea.test(bea.find(Button.class).withId("make-backup").single()).click();
        bea.roundTrip();

        assertThat(bea.find(Notification.class).all())
                .extracting(it -> it.getElement().getProperty("text", ""))
                .contains("De back-up is gemaakt en op proef teruggezet.");
        assertThat(bea.find(ListItem.class).all())
                .hasSize(before + 1)
                .extracting(it -> it.getElement().getTextRecursively())
                .anyMatch(it -> it.contains("op verzoek gemaakt · ") && it.contains("-asked.zip"));
        assertThat(bea.find(Button.class).withId("make-backup").single().isEnabled())
                .isTrue();
    }
}
