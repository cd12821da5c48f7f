package nl.ruimbaan.base.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.ruimbaan.chart.ChartPeriod;
import nl.ruimbaan.chart.ChartPoint;
import nl.ruimbaan.chart.PointSpan;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.spc.ChartKind;
import nl.ruimbaan.spc.Observation;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.spc.Series;
import nl.ruimbaan.spc.Signal;
import nl.ruimbaan.spc.SignalRules;
import nl.ruimbaan.spc.Stretch;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A figure by itself, laid on an empty page. */
@ScreenTest
class ChartFigureTest {

    private static final FigureText TEXT = new FigureText(
            "Wachttijd", "Meestal tien dagen.", "Geen signaal.", "dagen", "dag", List.of("Elk punt is een week."));

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    private Colleague here;

    @BeforeEach
    void open() {
        PersonId anna = company.hire("Anna");
        here = portal.sits(anna).goesTo("progress").scrollsDown();
    }

    @Test
    void individual_values_have_their_moving_ranges_behind_a_toggle() {
        show(values(10, 12, 10, 12, 10, 12, 40), ChartKind.XMR, SignalRules.DEFAULT, List.of());

        unfolds("ranges-a");

        assertThat(here.looksAtCharts().wasSent())
                .contains("Wachttijd: verschil van punt tot punt", "bovengrens", "week 3, 2026: 2 dagen");
        here.sees("zoals NHSRplotthedots, komen met dezelfde cijfers op andere grenzen uit");
    }

    @Test
    void shares_have_no_moving_ranges_and_say_how_a_p_chart_is_made() {
        show(shares(6), ChartKind.P, SignalRules.DEFAULT, List.of());

        unfolds("made-a");

        here.sees("p-kaart, voor aandelen.").sees("Elk punt is een week.").sees("acht of meer punten op rij");
        assertThat(here.window().find(Unfolding.class).withId("ranges-a").exists())
                .isFalse();
        assertThat(here.looksAtCharts().wasSent()).contains("week 2, 2026: 50% (5 van de 10)");
    }

    @Test
    void the_four_rules_call_seven_a_run() {
        List<Observation> points = values(
                10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 12, 12, 12, 12, 12, 12);
        show(points, ChartKind.XMR, SignalRules.NHS_FOUR, List.of());

        unfolds("made-a");

        here.sees("7 punten zijn een signaal").sees("Bron: NHS England, Making Data Count.");
        assertThat(here.looksAtCharts().wasSent()).contains("signaal: zeven of meer op rij aan één kant");
    }

    @Test
    void the_description_makes_sense_without_the_picture() {
        show(values(10, 12, 10, 12, 10, 12), ChartKind.XMR, SignalRules.DEFAULT, List.of());

        assertThat(here.looksAtCharts().wasSent())
                .contains("<desc>Meestal tien dagen. De grenzen zijn voorlopig: ze rusten op 6 punten. Geen signaal."
                        + " 6 punten, van 5 januari 2026 tot en met 9 februari 2026.</desc>");
    }

    @Test
    void its_files_are_in_a_menu() {
        show(values(10, 12, 10, 12, 10, 12), ChartKind.XMR, SignalRules.DEFAULT, List.of());
        here.looksAtCharts().wasSent();

        here.clicks("files-a");
        assertThat(here.window()
                        .find(Anchor.class)
                        .withId("csv-files-a")
                        .single()
                        .getText())
                .isEqualTo("Cijfers (CSV)");
        here.window().find(Button.class).withText("Plaatje (PNG)").single().click();

        assertThat(here.window()
                        .find(Button.class)
                        .withId("files-a")
                        .single()
                        .getElement()
                        .getAttribute("aria-label"))
                .isEqualTo("Bewaren als bestand: Wachttijd");
        assertThat(here.wasSent()).contains("Wachttijd.png");
    }

    @Test
    void the_rows_of_its_file_hold_all_that_is_drawn() {
        List<Observation> points = new ArrayList<>(shares(6));
        points.add(Observation.of(1, 3).ghosted(true));
        Plotted plotted = plotted(points, ChartKind.P, SignalRules.DEFAULT, List.of(6));

        List<List<String>> rows = ChartRows.of(plotted, "dagen", Locale.of("nl", "NL"));

        assertThat(rows.getFirst())
                .containsExactly(
                        "Week vanaf",
                        "Waarover",
                        "aantal",
                        "van",
                        "percentage",
                        "gemiddelde",
                        "ondergrens",
                        "bovengrens",
                        "Signaal (standaardregels)",
                        "telt niet mee voor de grenzen",
                        "nieuwe periode");
        assertThat(rows.get(1))
                .containsExactly("05-01-2026", "", "5", "10", "50", "50", "2,565835", "97,434165", "", "", "");
        assertThat(rows.getLast())
                .containsExactly("16-02-2026", "", "1", "3", "33,333333", "", "", "", "", "ja", "Nieuwe brief");
    }

    @Test
    void signals_are_said_in_the_order_in_which_they_are_named() {
        assertThat(SignalWords.of(Set.of(Signal.RUN, Signal.OUTSIDE), SignalRules.DEFAULT))
                .isEqualTo("buiten de grenzen; acht of meer op rij aan één kant");
    }

    private void show(List<Observation> points, ChartKind kind, SignalRules rules, List<Integer> steps) {
        Plotted plotted = plotted(points, kind, rules, steps);
        List<Period> periods =
                plotted.periods().stream().map(ChartPeriod::period).toList();
        UI.getCurrent()
                .add(new ChartFigure("a", periods, () -> Optional.of(plotted), TEXT, () -> new Paragraph("tabel")));
    }

    private static Plotted plotted(List<Observation> points, ChartKind kind, SignalRules rules, List<Integer> steps) {
        List<ChartPoint> weeks = IntStream.range(0, points.size())
                .mapToObj(i -> new ChartPoint(LocalDate.of(2026, 1, 5).plusWeeks(i), "", null))
                .toList();
        List<ChartPeriod> periods = Series.of(kind, rules, points, steps).stretches().stream()
                .map(it -> period(it, weeks))
                .toList();
        return new Plotted(periods, List.of(), false, PointSpan.WEEK);
    }

    private static ChartPeriod period(Stretch stretch, List<ChartPoint> weeks) {
        return new ChartPeriod(
                stretch.period(),
                weeks.subList(stretch.from(), stretch.to()),
                stretch.from() == 0 ? "" : "Nieuwe brief");
    }

    private void unfolds(String id) {
        here.window().find(Unfolding.class).withId(id).single().setOpened(true);
    }

    private static List<Observation> values(double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> Observation.of(values[i]))
                .toList();
    }

    private static List<Observation> shares(int count) {
        return IntStream.range(0, count).mapToObj(i -> Observation.of(5, 10)).toList();
    }
}
