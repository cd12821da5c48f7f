package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ruimbaan.e2e.browser.Axe;
import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.screens.MeasureEditor;
import nl.ruimbaan.e2e.screens.MeasureScreen;
import nl.ruimbaan.e2e.screens.PointsScreen;
import org.junit.jupiter.api.Test;

/** A coach keeps count of half a year, and after twelve weeks something is done otherwise. */
class MeasureJourney extends Journey {

    /** From week 2 of 2025 on, one a week. */
    private static final List<String> DAYS = List.of(
            "20", "23", "19", "22", "18", "21", "20", "24", "19", "22", "21", "20", // as it was
            "9", "11", "10", "8", "12", "9", "10", "11", "8", "10", "9", "11"); // from week 14 on

    /** Below the names of the columns the seventh week stands on the eighth line. */
    private static final int LINE = 8;

    @Test
    void a_wrong_row_is_mended_before_any_is_taken_and_limits_break_where_a_new_period_begins() {
        Browser coach = signedIn("coach");
        MeasureScreen measure = made(coach, "Van eerste vraag tot geholpen");
        String pasted = sheet("#N/B");
        measure.addValues().paste(pasted).kept().take("23 waarden gelezen, 1 rij klopt nog niet.");

        MeasureScreen.open(signedIn("medewerker"), measure.number()).says("Er zijn nog geen waarden");
        PointsScreen again = PointsScreen.open(coach, measure.number());
        assertThat(again.text()).isEqualTo(pasted);
        again.take("23 waarden gelezen, 1 rij klopt nog niet.");
        assertThat(again.wrong(LINE)).startsWith("Regel 8: “#N/B” is een foutmelding van het rekenblad");
        assertThat(Axe.violations(coach)).isEmpty();

        again.mend(LINE, "week 8 2025\t20").reads("24 waarden gelezen.");
        measure = again.takeAll();

        assertThat(measure.points()).isEqualTo(24);
        assertThat(measure.lines()).containsExactly("24,4 bovengrens", "16,4 gemiddelde", "8,5 ondergrens");

        measure.newPeriod("week 14 van 2025", "Sinds week 14 helpt de balie zelf.")
                .says("Gemiddeld 9,8 dagen. Zoals het nu gaat, ligt een waarde vrijwel altijd tussen 4,5 en 15,2 dagen."
                        + " Dit is van de laatste van 2 perioden. De grenzen zijn voorlopig: ze rusten op 12 punten.");

        assertThat(measure.points()).isEqualTo(24);
        assertThat(measure.lines())
                .containsExactly(
                        "28,5 bovengrens",
                        "20,8 gemiddelde",
                        "13 ondergrens",
                        "15,2 bovengrens",
                        "9,8 gemiddelde",
                        "4,5 ondergrens");
        assertThat(measure.periods())
                .contains("Nieuwe periode vanaf week 14 van 2025", "Sinds week 14 helpt de balie zelf.");
        measure.isMade("De grenzen van deze periode komen van 12 waarden. Bij 20 staan ze vast");
        assertThat(Axe.violations(coach)).isEmpty();
    }

    @Test
    void the_text_of_a_chart_makes_sense_without_the_picture() {
        MeasureScreen measure = made(signedIn("coach"), "Wachten op antwoord");

        measure = measure.addValues().paste(sheet("20")).takeAll();

        assertThat(measure.chart().getAccessibleName()).isEqualTo("Wachten op antwoord");
        assertThat(measure.chartSays())
                .isEqualTo("Gemiddeld 16,4 dagen. Zoals het nu gaat, ligt een waarde vrijwel altijd tussen 8,5 en 24,4"
                        + " dagen. 24 punten zijn een signaal: daar was iets anders dan anders. Vraag wat."
                        + " 24 punten, van 6 januari 2025 tot en met 16 juni 2025.");
        assertThat(measure.point(15).getAccessibleName())
                .isEqualTo("week 17, 2025: 8 dagen, signaal: buiten de grenzen; acht of meer op rij aan één kant");
    }

    private static MeasureScreen made(Browser coach, String name) {
        return MeasureEditor.anew(coach)
                .purpose("De klant wil weten waar hij aan toe is.")
                .definition("Kalenderdagen van de eerste vraag tot de klant geholpen is, het gemiddelde van een week.")
                .valuesByWeek("dagen")
                .keep(name)
                .says("Er zijn nog geen waarden");
    }

    /** As it comes from a spreadsheet. */
    private static String sheet(String seventh) {
        return IntStream.range(0, DAYS.size())
                .mapToObj(i -> "week " + (i + 2) + " 2025\t" + (i == 6 ? seventh : DAYS.get(i)))
                .collect(Collectors.joining("\n", "Week\tDagen\n", ""));
    }
}
