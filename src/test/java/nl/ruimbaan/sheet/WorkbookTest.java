package nl.ruimbaan.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in workbooks as Excel, LibreOffice and openpyxl write them. */
class WorkbookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @TempDir
    private Path folder;

    @Test
    void words_numbers_days_and_percentages_are_what_they_are() {
        var rows = rows(MadeWorkbook.of("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>  week </t></is></c><c r="B1" t="str"><v>dagen</v></c></row>
                <row r="2"><c r="A2" s="1"><v>46329</v></c><c r="B2"><v>12.5</v></c><c r="C2" s="4"><v>0.125</v></c></row>
                <row r="3"><c r="A3" s="2"><v>46329.5868055556</v></c><c r="B3"><v>1E+05</v></c></row>
                <row r="4"><c r="A4" s="3"><v>46082</v></c><c r="B4" t="b"><v>1</v></c></row>
                """));

        assertThat(rows)
                .containsExactly(
                        new SheetRow(1, List.of(new SheetCell.Words("week"), new SheetCell.Words("dagen"))),
                        new SheetRow(
                                2,
                                List.of(
                                        new SheetCell.Day(LocalDate.of(2026, 11, 3)),
                                        number("12.5"),
                                        new SheetCell.Amount(new BigDecimal("0.125"), true))),
                        new SheetRow(3, List.of(new SheetCell.Day(LocalDate.of(2026, 11, 3)), number("1E+5"))),
                        new SheetRow(
                                4, List.of(new SheetCell.Day(LocalDate.of(2026, 3, 1)), new SheetCell.Words("true"))));
    }

    @Test
    void a_workbook_that_counts_from_1904_tells_the_same_days() {
        var rows = rows(MadeWorkbook.of("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44867</v></c></row>")
                .from1904());

        assertThat(rows.getFirst().cells()).containsExactly(new SheetCell.Day(LocalDate.of(2026, 11, 3)));
    }

    @Test
    void a_number_is_no_day_because_of_its_format_alone() {
        var rows = rows(MadeWorkbook.of("""
                <row r="1"><c r="A1" s="1"><v>612345678</v></c><c r="B1" s="1"><v>1E20</v></c><c r="C1" s="1"><v>60</v></c>\
                <c r="D1" s="5"><v>0.125</v></c><c r="E1" s="1"><v>46357</v></c></row>
                """));

        assertThat(rows.getFirst().cells()).allMatch(it -> it instanceof SheetCell.Amount);
    }

    @Test
    void a_formula_counts_for_the_value_that_was_kept_and_one_without_is_not_calculated() {
        var rows = rows(MadeWorkbook.of("""
                <row r="1"><c r="A1"><f>1+2</f><v>3</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>3x</v></c>\
                <c r="C1" s="1"><f>TODAY()</f><v>46329</v></c><c r="D1"><f>A1/2</f></c><c r="E1"><f>A1/2</f><v></v></c></row>
                """));

        assertThat(rows.getFirst().cells())
                .containsExactly(
                        number("3"),
                        new SheetCell.Words("3x"),
                        new SheetCell.Day(LocalDate.of(2026, 11, 3)),
                        new SheetCell.Wrong(SheetCell.Why.NOT_CALCULATED, "=A1/2"),
                        new SheetCell.Wrong(SheetCell.Why.NOT_CALCULATED, "=A1/2"));
    }

    @Test
    void an_error_word_is_no_value_typed_or_by_formula() {
        var rows = rows(MadeWorkbook.of("""
                <row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C1"><v>1,5</v></c></row>
                """));

        assertThat(rows.getFirst().cells())
                .containsExactly(
                        new SheetCell.Wrong(SheetCell.Why.ERROR_WORD, "#N/A"),
                        new SheetCell.Wrong(SheetCell.Why.ERROR_WORD, "#DIV/0!"),
                        new SheetCell.Wrong(SheetCell.Why.UNREADABLE, "1,5"));
    }

    @Test
    void signs_that_were_written_out_are_read_once() {
        assertThat(WorkbookCell.plain("a_x000D_\nb")).isEqualTo("a\nb");
        assertThat(WorkbookCell.plain("a_x005F_x000D_b")).isEqualTo("a_x000D_b");
        assertThat(WorkbookCell.plain(" a\r\nb\u0007c\u00A0")).isEqualTo("a\nbc");
    }

    @Test
    void empty_rows_are_none_and_lines_are_those_that_one_sees() {
        var rows = rows(MadeWorkbook.of("""
                <row r="2"><c r="B2"><v>1</v></c></row><row r="5"></row><row r="8"><c r="A8"/><c r="B8" s="1"/></row>\
                <row r="9"><c r="A9"><v>2</v></c><c r="D9" s="1"/></row>
                """));

        assertThat(rows)
                .containsExactly(
                        new SheetRow(2, List.of(new SheetCell.Empty(), number("1"))),
                        new SheetRow(9, List.of(number("2"))));
        assertThat(rows(MadeWorkbook.of("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>")))
                .extracting(SheetRow::line)
                .containsExactly(1L, 2L);
    }

    @Test
    void each_sheet_in_sight_that_holds_something_is_read_and_what_is_hidden_is_counted() {
        var book = read(new MadeWorkbook()
                .styles()
                .sheet("Namen", "veryHidden", "<row r=\"1\"><c r=\"A1\"><v>9</v></c></row>")
                .sheet("Leeg", "visible", "")
                .sheet("Weken", "visible", """
                        <row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>\
                        <row r="3" hidden="true"><c r="A3"><v>3</v></c></row>""")
                .sheet("Oud", "hidden", "")
                .sheet("Toelichting", "visible", "<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>"));

        assertThat(book)
                .isEqualTo(new Workbook.Read(
                        List.of(
                                new WorkbookSheet("Weken", List.of(new SheetRow(1, List.of(number("1")))), 2, null),
                                new WorkbookSheet(
                                        "Toelichting", List.of(new SheetRow(1, List.of(number("7")))), 0, null)),
                        2));
    }

    @Test
    void one_sheet_that_cannot_be_read_leaves_the_others() {
        var book = read(new MadeWorkbook()
                .styles()
                .sheet("Stuk", "visible", "<row r=\"1\"><c r=\"A1\" t=\"d\"><v>2026-11-03</v></c></row>")
                .sheet("Weken", "visible", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"));

        assertThat(((Workbook.Read) book).sheets())
                .extracting(
                        WorkbookSheet::name,
                        it -> it.why() == null ? "" : it.why().key())
                .containsExactly(tuple("Stuk", "sheet.refused.stops"), tuple("Weken", ""));
    }

    @Test
    void a_workbook_without_a_part_for_styles_opens() {
        var book = new MadeWorkbook().sheet("Blad1", "visible", "<row r=\"1\"><c r=\"A1\"><v>46329</v></c></row>");

        assertThat(rows(book).getFirst().cells()).containsExactly(number("46329"));
    }

    private List<SheetRow> rows(MadeWorkbook book) {
        return ((Workbook.Read) read(book)).sheets().getFirst().rows();
    }

    private Workbook read(MadeWorkbook book) {
        return Workbook.of(book.in(folder), TODAY);
    }

    private static SheetCell number(String value) {
        return new SheetCell.Amount(new BigDecimal(value), false);
    }
}
