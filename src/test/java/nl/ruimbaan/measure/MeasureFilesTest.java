package nl.ruimbaan.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.sheet.MadeWorkbook;
import nl.ruimbaan.sheet.SheetCell;
import nl.ruimbaan.sheet.SheetRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files become a text that one can look through and mend: what was certain in the file is certain in the text. */
class MeasureFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private static final MeasureDraft OF = Measuring.draft("Terugkomen", MeasureKind.C, Rhythm.WEEK, null);

    @TempDir
    Path folder;

    private final MeasureFiles files = new MeasureFiles(new Clock());

    @Test
    void a_workbook_becomes_a_text_with_named_months_and_the_readers_decimals_on_the_lines_of_the_sheet() {
        var rows = List.of(
                new SheetRow(1, List.of(new SheetCell.Words("Dag"), new SheetCell.Words("Dagen\nwachten"))),
                new SheetRow(3, List.of(day(3), number("12.5"))),
                new SheetRow(4, List.of(day(4), number("1.234"))),
                new SheetRow(5, List.of(day(5), new SheetCell.Amount(new BigDecimal("0.125"), true))),
                new SheetRow(6, List.of(day(6), new SheetCell.Wrong(SheetCell.Why.ERROR_WORD, "#N/A"))));

        String text = new SheetText(Locale.of("nl")).of(rows);

        assertThat(text).isEqualTo("""
                Dag\tDagen wachten

                3 november 2026\t12,5
                4 november 2026\t1,2340
                5 november 2026\t12,5%
                6 november 2026\t#N/A
                """);
        PointsReading reading =
                PointsReader.read(PointsDraft.of(text), new PointsOf(MeasureKind.XMR, Rhythm.DAY, "%"), TODAY);
        assertThat(reading.isAsking()).isFalse();
        assertThat(reading.right())
                .extracting(it -> it.value().count().stripTrailingZeros())
                .containsExactly(new BigDecimal("12.5"), new BigDecimal("1.234"), new BigDecimal("12.5"));
        assertThat(reading.wrong()).singleElement().satisfies(it -> {
            assertThat(it.line()).isEqualTo(6);
            assertThat(it.why().key()).isEqualTo("measure.refused.errorWord");
        });
    }

    @Test
    void in_english_the_point_stands_before_the_decimals() {
        String text = new SheetText(Locale.of("en")).of(List.of(new SheetRow(1, List.of(day(3), number("1.234")))));

        assertThat(text).isEqualTo("3 November 2026\t1.2340\n");
    }

    @Test
    void csv_is_read_in_whatever_signs() {
        assertThat(read("Week;Één\nweek 2 2026;3".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(FileText.Read.of("Week;Één\nweek 2 2026;3"));
        assertThat(read("\uFEFFa;b".getBytes(StandardCharsets.UTF_8))).isEqualTo(FileText.Read.of("a;b"));
    }

    @Test
    void other_files_each_have_a_sentence_of_their_own() {
        assertThat(key("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).isEqualTo("measure.refused.DOCUMENT");
        assertThat(key("{\"a\":1}".getBytes(StandardCharsets.UTF_8))).isEqualTo("measure.refused.JSON");
        assertThat(key("PK\u0003\u0004 broken".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("sheet.refused.broken");
        assertThat(key(new byte[] {1, 2, 0, 3})).isEqualTo("measure.refused.binary");
        assertThat(key(" \n".getBytes(StandardCharsets.UTF_8))).isEqualTo("measure.refused.emptyFile");
        assertThat(key(new byte[0])).isEqualTo("measure.refused.emptyFile");
        assertThat(key(new byte[(int) MeasureFiles.MOST_BYTES + 1])).isEqualTo("sheet.refused.large");
        assertThat(key("2026-01-01;1\n".repeat(30_000).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("measure.refused.longFile");
    }

    @Test
    void of_a_workbook_the_sheet_with_the_most_usable_rows_is_proposed_and_all_are_offered() throws IOException {
        Path book = new MadeWorkbook()
                .styles()
                .sheet("Toelichting", "visible", row(1, "t=\"inlineStr\"><is><t>Let op</t></is>", "><v>12</v>"))
                .sheet("Namen", "hidden", row(1, week(1), "><v>9</v>"))
                .sheet("Vorig jaar", "visible", row(1, week(1), "><v>9</v>"))
                .sheet("Dit jaar", "visible", row(1, week(2), "><v>3</v>") + row(2, week(3), "><v>4</v>"))
                .sheet("Ook twee", "visible", row(1, week(4), "><v>5</v>") + row(2, week(5), "><v>6</v>"))
                .sheet("Stuk", "visible", row(1, "t=\"d\"><v>2026-11-03</v>", "><v>1</v>"))
                .in(folder);

        var read = (FileText.Read) read(Files.readAllBytes(book));

        assertThat(read.sheets())
                .extracting(FileSheet::name, FileSheet::usable)
                .containsExactly(
                        tuple("Toelichting", 0L),
                        tuple("Vorig jaar", 1L),
                        tuple("Dit jaar", 2L),
                        tuple("Ook twee", 2L));
        assertThat(read.proposed().text()).isEqualTo("week 2 2026\t3\nweek 3 2026\t4\n");
        assertThat(read.proposed().passed())
                .isEqualTo(new PassedBy("Dit jaar", 0, List.of("Toelichting", "Vorig jaar", "Ook twee", "Stuk"), 1));
        assertThat(read.unread()).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Stuk");
            assertThat(it.why().key()).isEqualTo("sheet.refused.stops");
        });
    }

    private static String row(int line, String first, String second) {
        return "<row r=\"%1$d\"><c r=\"A%1$d\" %2$s</c><c r=\"B%1$d\" %3$s</c></row>".formatted(line, first, second);
    }

    private static String week(int week) {
        return "t=\"inlineStr\"><is><t>week %d 2026</t></is>".formatted(week);
    }

    private FileText read(byte[] bytes) {
        return files.read(new ByteArrayInputStream(bytes), OF, Language.NL);
    }

    private String key(byte[] bytes) {
        return ((FileText.Refused) read(bytes)).why().key();
    }

    private static SheetCell day(int day) {
        return new SheetCell.Day(LocalDate.of(2026, 11, day));
    }

    private static SheetCell number(String value) {
        return new SheetCell.Amount(new BigDecimal(value), false);
    }
}
