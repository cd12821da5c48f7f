package nl.ruimbaan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.measure.FlagKind;
import nl.ruimbaan.measure.MeasureChart;
import nl.ruimbaan.measure.MeasureFilter;
import nl.ruimbaan.measure.MeasurePage;
import nl.ruimbaan.measure.MeasurePages;
import nl.ruimbaan.measure.MeasurePoint;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.RunAs;
import nl.ruimbaan.spc.Signal;
import nl.ruimbaan.support.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The measures of the demo tell the stories that they are there for. */
@SpringBootTest(properties = "ruimbaan.demo.language=en")
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles("demo")
@Tag("database")
class SampleMeasuresTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MeasurePages pages;

    @Autowired
    RunAs runAs;

    @Test
    void moves_take_less_long_since_an_improvement_and_the_step_says_which() {
        MeasurePage moves = page("From notice to all settled");

        assertThat(moves.count()).isEqualTo(50);
        MeasureChart chart = moves.chart().orElseThrow();
        assertThat(chart.series().stretches())
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.period().limits()).isPresent());
        assertThat(moves.steps()).singleElement().satisfies(it -> {
            assertThat(it.item())
                    .isNotNull()
                    .satisfies(item -> assertThat(item.kind()).isEqualTo(ItemKind.IMPROVEMENT));
            assertThat(it.title()).isEqualTo("One colleague settles the whole move");
        });
        assertThat(chart.points().stream().filter(MeasurePoint::isGhosted))
                .singleElement()
                .satisfies(it -> assertThat(it.ghostedWhy()).startsWith("An estate"));
        assertThat(moves.flags()).extracting(it -> it.kind()).contains(FlagKind.REMOVED, FlagKind.ADOPTED);
    }

    @Test
    void a_long_run_below_the_average_led_to_an_obstacle_which_a_flag_names() {
        MeasurePage visits = page("Mended in one visit");

        assertThat(visits.team()).isEqualTo("Repairs");
        MeasureChart chart = visits.chart().orElseThrow();
        List<Set<Signal>> signals = new ArrayList<>();
        chart.series().stretches().forEach(it -> signals.addAll(it.period().signals()));
        assertThat(signals.subList(0, 23)).allMatch(Set::isEmpty);
        assertThat(signals.subList(23, 48)).allSatisfy(it -> assertThat(it).contains(Signal.RUN));
        assertThat(chart.proposed()).isNotNull();
        assertThat(visits.flags())
                .filteredOn(it -> it.words().startsWith("Eight weeks"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.path()).startsWith("obstacles/");
                    assertThat(it.words()).endsWith("The target of twenty minutes a job forces us to go twice");
                });
    }

    @Test
    void calls_about_letters_are_routine_variation() {
        assertThat(page("Called about a letter of ours")
                        .chart()
                        .orElseThrow()
                        .series()
                        .signalled())
                .isZero();
    }

    private MeasurePage page(String name) {
        long joke = jdbc.sql("select id from person where name = 'Joke Damen'")
                .query(Long.class)
                .single();
        return runAs.person(new PersonId(joke), () -> {
            var line = pages.list(new MeasureFilter(name, null), null).items().getFirst();
            return pages.page(line.id()).orElseThrow();
        });
    }
}
