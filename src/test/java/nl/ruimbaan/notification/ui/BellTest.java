package nl.ruimbaan.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.conversation.ConversationService;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

@ScreenTest
class BellTest {

    @Autowired
    ApplicationContext spring;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ConversationService conversations;

    @Autowired
    Company company;

    SecuredBrowserlessApplicationContext<Authentication> portal;
    PersonId anna;
    PersonId mila;

    @BeforeEach
    void open() {
        anna = company.hire("Anna");
        mila = company.hire("Mila", Role.MANAGER);
        portal = SpringBrowserlessApplicationContext.createSecured(spring, "nl.ruimbaan");
    }

    @AfterEach
    void home() {
        portal.close();
        company.goHome();
    }

    @Test
    void annas_bell_counts_while_she_looks_on_and_milas_does_not() {
        BrowserlessUIContext annaHere = sits(anna);
        BrowserlessUIContext milaHere = sits(mila);
        assertThat(bell(annaHere)).isEqualTo("Berichten: niets nieuws");
        ObstacleId id = new ObstacleId(((Outcome.Saved<ObstacleDraft>) company.as(
                        anna, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null)))
                .item()
                .number());

        company.does(
                mila,
                () -> conversations.say(id.ref(), null, "Ik bel de leverancier").refusals());

        assertThat(bell(annaHere)).isEqualTo("Berichten: 1 ongelezen");
        assertThat(bell(milaHere)).isEqualTo("Berichten: niets nieuws");
    }

    private BrowserlessUIContext sits(PersonId person) {
        Authentication signedIn =
                company.as(person, () -> SecurityContextHolder.getContext().getAuthentication());
        BrowserlessUIContext window = portal.newUser(signedIn).newWindow();
        window.activate();
        window.getUI().navigate("");
        return window;
    }

    private static String bell(BrowserlessUIContext window) {
        window.activate();
        window.roundTrip();
        List<Button> bells = window.find(Button.class).withId("bell").all();
        return bells.getFirst().getAriaLabel().orElseThrow();
    }
}
