package nl.ruimbaan.obstacle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.figure.ControlChart;
import nl.ruimbaan.base.ui.figure.Unfolding;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.obstacle.OccurrenceDraft;
import nl.ruimbaan.obstacle.OccurrenceService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class OccurrenceChartTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    OccurrenceService occurrences;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;

    @BeforeEach
    void open() {
        anna = company.hire("Anna");
    }

    @Test
    void four_times_a_week_is_routine_and_what_is_beyond_is_a_signal() {
        ObstacleId id = reported(22);
        IntStream.rangeClosed(1, 22).forEach(week -> happens(id, week, week == 2 ? 11 : 4));

        Colleague here = portal.sits(anna).goesTo(ObstacleLinks.page(id));
        String drawn = drawn(here);
        here.window().find(Unfolding.class).withId("made-weeks").single().setOpened(true);

        here.sees("Per week is 0 tot 10 keer hier gewoon, gemiddeld 4; een ondergrens is er niet.")
                .sees("Eén punt is een signaal")
                .sees("Elk punt is één week, van maandag tot en met zondag")
                .sees("Getoond worden 23 weken")
                .sees("met samen 95 keer");
        assertThat(drawn)
                .contains(">10<", ">bovengrens<", ": 11 keer, signaal: buiten de grenzen", "Loopt nog: ")
                .doesNotContain("ondergrens<", "<a ");
        assertThat(drawn.split("rb-chart-ghost")).hasSize(2);
    }

    @Test
    void few_weeks_have_a_middle_and_no_limits() {
        ObstacleId id = reported(2);
        happens(id, 1, 1);

        Colleague here = portal.sits(anna).goesTo(ObstacleLinks.page(id));
        String drawn = drawn(here);

        here.sees("Tot nu toe één keer in 3 weken; de middelste week had er 0,5.")
                .sees("nog te weinig punten");
        assertThat(drawn).contains(">mediaan<").doesNotContain("bovengrens<");
    }

    @Test
    void the_table_is_there_when_it_is_opened() {
        ObstacleId id = reported(2);
        happens(id, 1, 3);
        Colleague here = portal.sits(anna).goesTo(ObstacleLinks.page(id));
        assertThat(here.window().find(NativeTable.class).exists()).isFalse();

        here.window().find(Unfolding.class).withId("table-weeks").single().setOpened(true);

        var rows = here.window().find(NativeTable.class).single().getBody().getRows();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).getElement().getTextRecursively()).contains("loopt nog");
        assertThat(rows.get(1).getElement().getChild(1).getText()).isEqualTo("3");
    }

    @Test
    void what_never_hit_has_no_chart() {
        Colleague here = portal.sits(anna).goesTo(ObstacleLinks.page(reported(9)));

        assertThat(here.window().find(ControlChart.class).exists()).isFalse();
    }

    @Test
    void of_many_times_the_newest_five_stand_in_the_open() {
        ObstacleId id = reported(2);
        happens(id, 1, 8);

        Colleague here =
                portal.sits(anna).goesTo(ObstacleLinks.page(id)).sees("Keer 4.").sees("Keer 8.");

        assertThat(texts(here)).noneMatch(it -> it.contains("Keer 3."));
        here.clicks("more-occurrences").sees("Keer 1.");
        assertThat(here.canClick("more-occurrences")).isFalse();
    }

    private static List<String> texts(Colleague here) {
        return here.window().find(Component.class).all().stream()
                .map(it -> it.getElement().getText())
                .toList();
    }

    private static String drawn(Colleague here) {
        return here.looksAtCharts()
                .wasSent()
                .lines()
                .filter(it -> it.contains("<svg"))
                .collect(Collectors.joining());
    }

    private ObstacleId reported(int weeksAgo) {
        var outcome = (Outcome.Saved<?>) company.at(
                anna, ago(weeksAgo), () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null));
        return new ObstacleId(outcome.item().number());
    }

    private void happens(ObstacleId id, int weeksAgo, int times) {
        LocalDate day = LocalDate.ofInstant(ago(weeksAgo), Clock.ZONE);
        for (int i = 0; i < times; i++) {
            var draft = new OccurrenceDraft(day, "Keer " + (i + 1) + ".", null, false);
            company.as(anna, () -> occurrences.happenedToMeToo(id, draft));
        }
    }

    private static Instant ago(int weeks) {
        return Instant.now().minus(7L * weeks, ChronoUnit.DAYS);
    }
}
