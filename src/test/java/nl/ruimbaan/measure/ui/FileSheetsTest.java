package nl.ruimbaan.measure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.measure.FileSheet;
import nl.ruimbaan.measure.FileText;
import nl.ruimbaan.measure.PassedBy;
import nl.ruimbaan.measure.UnreadSheet;
import nl.ruimbaan.support.Colleague;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The choice between the sheets of a workbook, laid on an empty page. */
class FileSheetsTest extends MeasuringAtScreens {

    private static final FileSheet LAST_YEAR =
            new FileSheet("week 1 2025;9", 1, new PassedBy("Vorig jaar", 0, List.of("Dit jaar"), 1));
    private static final FileSheet THIS_YEAR =
            new FileSheet("week 2 2026;3\nweek 3 2026;4", 2, new PassedBy("Dit jaar", 2, List.of("Vorig jaar"), 1));

    private Colleague here;
    private FileSheets sheets;
    private String form = "";

    @BeforeEach
    void anEmptyPage() {
        here = portal.sits(anna).goesTo(MeasureLinks.list());
        here.window().activate();
        sheets = new FileSheets(() -> form, it -> form = it);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(sheets);
    }

    @Test
    void the_proposed_sheet_is_read_and_what_was_mended_comes_back_with_its_sheet() {
        sheets.offer(new FileText.Read(
                List.of(LAST_YEAR, THIS_YEAR),
                THIS_YEAR,
                List.of(new UnreadSheet("Stuk", Refusal.because("sheet.refused.stops", 1)))));

        here.sees("Gelezen: werkblad “Dit jaar”. 2 verborgen rijen overgeslagen. Niet gelezen: Vorig jaar.")
                .sees("1 verborgen werkblad overgeslagen.")
                .sees("Niet te kiezen: “Stuk”. Bij rij 1 kunnen we deze werkmap niet verder lezen.");
        assertThat(form).isEqualTo("week 2 2026;3\nweek 3 2026;4");
        Select<FileSheet> choice = choice();
        assertThat(choice.getItemLabelGenerator().apply(LAST_YEAR)).isEqualTo("Vorig jaar (1 bruikbare rij)");

        form = "week 2 2026;5";
        choice.setValue(LAST_YEAR);
        here.sees("Gelezen: werkblad “Vorig jaar”. Niet gelezen: Dit jaar.");
        assertThat(form).isEqualTo("week 1 2025;9");

        choice.setValue(THIS_YEAR);
        assertThat(form).isEqualTo("week 2 2026;5");
    }

    @Test
    void of_one_sheet_and_of_a_file_that_is_no_workbook_there_is_nothing_to_choose() {
        sheets.offer(new FileText.Read(List.of(THIS_YEAR), THIS_YEAR, List.of()));
        assertThat(here.window().find(Select.class).withId("sheet").all()).isEmpty();

        var csv = new FileSheet("a;b", 0, null);
        sheets.offer(new FileText.Read(List.of(csv), csv, List.of()));
        assertThat(here.shows("Gelezen")).isFalse();
        assertThat(form).isEqualTo("a;b");
    }

    @SuppressWarnings("unchecked")
    private Select<FileSheet> choice() {
        return here.window().find(Select.class).withId("sheet").single();
    }
}
