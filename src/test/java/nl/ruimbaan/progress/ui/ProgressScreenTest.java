package nl.ruimbaan.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import java.time.Duration;
import java.time.Instant;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.figure.ControlChart;
import nl.ruimbaan.base.ui.figure.Unfolding;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ProgressScreenTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    PersonId mila;

    @BeforeEach
    void open() {
        anna = company.hire("Anna");
        mila = company.hire("Mila", Role.MANAGER);
    }

    @Test
    void picked_up_removed_and_confirmed_stand_in_the_order_of_the_way() {
        Colleague here = portal.sits(anna).goesTo("progress").scrollsDown();

        assertThat(here.window().find(H2.class).all())
                .extracting(H2::getText)
                .startsWith(
                        "In één keer goed",
                        "Van eerste vraag tot geholpen",
                        "Wat er weggenomen is",
                        "Aandeel foutvragen",
                        "Hindernissen nu",
                        "Hoe hindernissen stromen",
                        "Van gemeld tot opgepakt",
                        "Van gemeld tot weggenomen",
                        "Van gemeld tot bevestigd");
        here.sees("Er is nog geen hindernis opgepakt.");
        here.sees("liep er geen hindernis. Zodra er een gemeld is, zie je hier hoe hindernissen opgepakt worden");
        assertThat(here.window().find(ControlChart.class).exists()).isFalse();
    }

    @Test
    void under_six_it_is_said_in_words_how_long_it_took_and_not_drawn() {
        for (int i = 0; i < 5; i++) {
            pickedUp(10 * i, 2);
        }

        Colleague here = portal.sits(anna).goesTo("progress").scrollsDown();

        here.sees("Tot nu toe is 5 keer een hindernis opgepakt; de middelste wachtte daar 2 dagen op. Vanaf zes keer is"
                + " er iets over de volgende te zeggen.");
        assertThat(here.window().find(ControlChart.class).all())
                .as("how obstacles flow")
                .hasSize(1);
    }

    @Test
    void from_six_on_it_is_said_how_long_it_takes_until_an_obstacle_is_picked_up() {
        for (int i = 0; i < 6; i++) {
            pickedUp(10 * i, i % 2 == 0 ? 2 : 4);
        }

        Colleague here = portal.sits(anna).goesTo("progress").scrollsDown();

        here.sees("Een hindernis die nu wordt gemeld, is gemiddeld na 3 dagen opgepakt, en voorspelbaar binnen 8"
                + " dagen. De grenzen zijn voorlopig: ze rusten op 6 punten.");
        here.sees("Geen signaal: alle punten zijn gewone variatie.");
        assertThat(here.window().find(ControlChart.class).all()).hasSize(2);

        assertThat(here.wasSent()).doesNotContain("<svg");
        assertThat(here.looksAtCharts().wasSent()).contains("<svg", "Geen tweede adres: 2 dagen");

        here.window().find(Unfolding.class).withId("table-pickedUp").single().setOpened(true);

        assertThat(here.window().find(NativeTable.class).single().getBody().getRows())
                .hasSize(6);
        here.sees("Opgepakt op");
    }

    @Test
    void numbers_without_a_chart_say_how_they_are_made_and_are_there_for_a_spreadsheet() {
        Colleague here = portal.sits(anna).goesTo("progress").scrollsDown();

        here.window().find(Unfolding.class).withId("made-states").single().setOpened(true);
        here.window().find(Unfolding.class).withId("made-improvements").single().setOpened(true);

        here.sees("Geteld is elke hindernis zoals die nu staat.").sees("Geteld is elke verbetering in de fase");
        assertThat(here.addressOf("csv-states")).startsWith("VAADIN/");
        assertThat(here.addressOf("csv-improvements")).startsWith("VAADIN/");
    }

    private void pickedUp(int reportedOn, int days) {
        Instant reported = START.plus(Duration.ofDays(reportedOn));
        var outcome = (Outcome.Saved<?>) company.at(
                anna, reported, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null));
        Instant then = reported.plus(Duration.ofDays(days));
        company.at(mila, then, () -> moves.move(new ObstacleId(outcome.item().number()), 0, new Move.PickUp("Ik bel")));
    }
}
