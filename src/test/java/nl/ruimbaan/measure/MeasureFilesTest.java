package nl.ruimbaan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.sheet.SheetCell;
import nl.ruimbaan.sheet.SheetRow;
import org.junit.jupiter.api.Test;

/** Files become a text that one can look through and mend: what was certain in the file is certain in the text. */
class MeasureFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

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
                .isEqualTo(new FileText.Read("Week;Één\nweek 2 2026;3", null));
        assertThat(read("\uFEFFa;b".getBytes(StandardCharsets.UTF_8))).isEqualTo(new FileText.Read("a;b", null));
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

    private FileText read(byte[] bytes) {
        return files.read(new ByteArrayInputStream(bytes), Language.NL);
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
