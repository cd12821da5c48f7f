package nl.ruimbaan.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import java.time.Duration;
import java.time.Instant;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.ControlChart;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
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
class ProgressScreenTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    @Autowired
    ApplicationContext spring;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

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
    void picked_up_removed_and_confirmed_stand_in_the_order_of_the_way() {
        BrowserlessUIContext here = atProgress();

        assertThat(here.find(H2.class).all())
                .extracting(H2::getText)
                .startsWith(
                        "Hindernissen nu",
                        "Van gemeld tot opgepakt",
                        "Van gemeld tot weggenomen",
                        "Van gemeld tot bevestigd");
        assertThat(says(here, "Er is nog geen hindernis opgepakt.")).isTrue();
        assertThat(here.find(ControlChart.class).exists()).isFalse();
    }

    @Test
    void from_six_on_it_is_said_how_long_it_takes_until_an_obstacle_is_picked_up() {
        for (int i = 0; i < 6; i++) {
            pickedUp(10 * i, i % 2 == 0 ? 2 : 4);
        }

        BrowserlessUIContext here = atProgress();

        assertThat(says(
                        here,
                        "Een hindernis die nu wordt gemeld, is gemiddeld na 3 dagen opgepakt, en voorspelbaar binnen 8"
                                + " dagen. De grenzen zijn voorlopig: ze rusten op 6 punten."))
                .isTrue();
        assertThat(says(here, "Geen signaal: alle punten zijn gewone variatie."))
                .isTrue();
        assertThat(here.find(ControlChart.class).all()).hasSize(1);

        here.find(Details.class).withId("table-pickedUp").single().setOpened(true);

        assertThat(here.find(NativeTable.class).single().getBody().getRows()).hasSize(6);
        assertThat(says(here, "Opgepakt op")).isTrue();
    }

    private BrowserlessUIContext atProgress() {
        Authentication signedIn =
                company.as(anna, () -> SecurityContextHolder.getContext().getAuthentication());
        BrowserlessUIContext window = portal.newUser(signedIn).newWindow();
        window.activate();
        window.getUI().navigate("progress");
        return window;
    }

    private static boolean says(BrowserlessUIContext window, String text) {
        return window.find(Component.class).all().stream()
                .anyMatch(it -> it.getElement().getText().contains(text));
    }

    private void pickedUp(int reportedOn, int days) {
        Instant reported = START.plus(Duration.ofDays(reportedOn));
        var outcome = (Outcome.Saved<?>) company.at(
                anna, reported, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null));
        Instant then = reported.plus(Duration.ofDays(days));
        company.at(mila, then, () -> moves.move(new ObstacleId(outcome.item().number()), 0, new Move.PickUp("Ik bel")));
    }
}
