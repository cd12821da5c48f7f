package nl.ruimbaan.base.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ruimbaan.chart.Flow;
import nl.ruimbaan.chart.FlowBand;
import nl.ruimbaan.chart.ParetoBar;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures that are no control charts, and the file that each has. */
@ScreenTest
class FiguresTest {

    private static final List<ParetoBar> BARS =
            List.of(new ParetoBar("Adres", 10, 5, 0, null), new ParetoBar("=Brief", 0, 1200, 5, null));

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    private Colleague here;

    @BeforeEach
    void open() {
        here = portal.sits(company.hire("Anna")).goesTo("progress").scrollsDown();
    }

    @Test
    void a_pareto_says_what_is_asked_most_and_has_it_in_a_table() {
        UI.getCurrent()
                .add(new ParetoFigure(
                        "b",
                        "Waarom klanten bellen",
                        List.of("Vooral foutvragen."),
                        List.of("Alle vragen."),
                        () -> BARS));

        here.window().find(Unfolding.class).withId("made-b").single().setOpened(true);
        here.sees("Vooral foutvragen.").sees("Alle vragen.");
        assertThat(here.looksAtCharts().wasSent())
                .contains(
                        "<desc>Vooral foutvragen. Het vaakst: =Brief (1.205), Adres (15).</desc>", "aantal · opgeteld");
        assertThat(table("table-b"))
                .containsExactly(
                        "Soort klantvraagWaardevraagFoutvraagNog niet bekendSamen", "=Brief0120051205", "Adres105015");
    }

    @Test
    void a_pareto_of_nothing_draws_nothing() {
        UI.getCurrent().add(new ParetoFigure("b", "Waarom", List.of("Nog niets."), List.of(), List::of));

        assertThat(here.looksAtCharts().wasSent()).doesNotContain("<svg");
    }

    @Test
    void a_flow_says_how_many_are_where_now_and_has_its_days_in_a_table() {
        Flow flow = new Flow(
                List.of(DAY, DAY.plusDays(1)),
                List.of(new FlowBand("Gemeld", List.of(4, 5)), new FlowBand("Opgepakt", List.of(0, 1))));
        UI.getCurrent()
                .add(new FlowFigure("c", "Stroom", "Meer open.", "hindernissen", List.of(), () -> Optional.of(flow)));

        assertThat(here.looksAtCharts().wasSent())
                .contains("<desc>Meer open. Op 2 mei 2026: Gemeld 5, Opgepakt 1.</desc>");
        assertThat(table("table-c")).containsExactly("DatumGemeldOpgepakt", "02-05-202651", "01-05-202640");
    }

    @Test
    void its_numbers_are_a_file_in_which_nothing_is_calculated() throws IOException {
        var out = new ByteArrayOutputStream();
        DownloadEvent event = mock(DownloadEvent.class);
        when(event.getUI()).thenReturn(UI.getCurrent());
        when(event.getOutputStream()).thenReturn(out);
        var files = new FigureFiles(
                "d",
                "Klanten",
                new ControlChart(() -> ""),
                () -> List.of(List.of("Soort", "samen"), List.of("=Brief", "5")));

        files.write(event);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"Soort\";\"samen\"\r\n\"'=Brief\";\"5\"\r\n");
        verify(event).setFileName("Klanten.csv");
    }

    private List<String> table(String id) {
        here.window().find(Unfolding.class).withId(id).single().setOpened(true);
        NativeTable table = here.window().find(NativeTable.class).single();
        return Stream.concat(table.getHead().getRows().stream(), table.getBody().getRows().stream())
                .map(NativeTableRow::getElement)
                .map(it -> it.getTextRecursively())
                .toList();
    }
}
