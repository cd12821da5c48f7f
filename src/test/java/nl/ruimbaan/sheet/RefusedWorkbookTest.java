package nl.ruimbaan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file that is no workbook we read has a sentence of its own, and none tells where it lay. */
class RefusedWorkbookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    private static final byte[] OLD = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @TempDir
    private Path folder;

    @Test
    void an_old_workbook_and_one_with_a_password() throws IOException {
        assertThat(key(file(OLD))).isEqualTo("sheet.refused.old");
        byte[] locked = Arrays.copyOf(OLD, 600);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, locked, 300, name.length);
        assertThat(key(file(locked))).isEqualTo("sheet.refused.password");
    }

    @Test
    void other_kinds_of_file() throws IOException {
        assertThat(key(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))))
                .isEqualTo("sheet.refused.ods");
        assertThat(key(zip(Map.of("letter.txt", "x")))).isEqualTo("sheet.refused.noWorkbook");
        assertThat(key(zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<x/>"))))
                .isEqualTo("sheet.refused.noWorkbook");
        assertThat(key(zip(Map.of("[Content_Types].xml", "<Types/>", "xl/workbook.bin", "x"))))
                .isEqualTo("sheet.refused.xlsb");
        assertThat(key(file("a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)))).isEqualTo("sheet.refused.noWorkbook");
        assertThat(key(file(new byte[0]))).isEqualTo("sheet.refused.noWorkbook");
    }

    @Test
    void strict_and_broken_ones() throws IOException {
        assertThat(key(MadeWorkbook.of(ROW)
                        .with("xl/workbook.xml", "<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"/>")
                        .in(folder)))
                .isEqualTo("sheet.refused.strict");
        byte[] whole = Files.readAllBytes(MadeWorkbook.of(ROW).in(folder));
        assertThat(key(file(Arrays.copyOf(whole, whole.length / 2)))).isEqualTo("sheet.refused.broken");
        assertThat(key(MadeWorkbook.of(ROW).with("xl/workbook.xml", "<workbook").in(folder)))
                .isEqualTo("sheet.refused.unreadable");
    }

    @Test
    void one_that_stops_in_the_middle_names_the_line() {
        Workbook book = Workbook.of(
                MadeWorkbook.of(ROW + "<row r=\"2\"><c r=\"A2\" t=\"d\"><v>2026-11-03</v></c></row>")
                        .in(folder),
                TODAY);

        assertThat(((Workbook.Refused) book).why().key()).isEqualTo("sheet.refused.stops");
        assertThat(((Workbook.Refused) book).why().args()).containsExactly(2L);
        assertThat(key(MadeWorkbook.of(ROW + "<row r=\"2\"><c r=\"A2\"").in(folder)))
                .isEqualTo("sheet.refused.stops");
    }

    @Test
    void nothing_in_sight_and_nothing_at_all() {
        assertThat(key(MadeWorkbook.of("").in(folder))).isEqualTo("sheet.refused.empty");
        assertThat(key(MadeWorkbook.of("").sheet("Blad2", "hidden", ROW).in(folder)))
                .isEqualTo("sheet.refused.allHidden");
        assertThat(key(MadeWorkbook.of("<row r=\"1\" hidden=\"1\"><c r=\"A1\"><v>1</v></c></row>")
                        .in(folder)))
                .isEqualTo("sheet.refused.allHidden");
    }

    @Test
    void too_much_of_anything() {
        assertThat(key(MadeWorkbook.of(ROW).in(folder), new WorkbookLimits(100, 1 << 20, 9, 9)))
                .isEqualTo("sheet.refused.large");
        assertThat(key(
                        MadeWorkbook.of(ROW)
                                .with("xl/big.xml", "x".repeat(200_000))
                                .in(folder),
                        new WorkbookLimits(1 << 20, 100_000, 9, 9)))
                .isEqualTo("sheet.refused.unpacked");
        String second = "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>";
        assertThat(key(MadeWorkbook.of(ROW + second).in(folder), new WorkbookLimits(1 << 20, 1 << 20, 1, 9)))
                .isEqualTo("sheet.refused.long");
        assertThat(key(
                        MadeWorkbook.of("<row r=\"1\"><c r=\"D1\"><v>1</v></c></row>")
                                .in(folder),
                        new WorkbookLimits(1 << 20, 1 << 20, 9, 3)))
                .isEqualTo("sheet.refused.wide");
    }

    @Test
    void a_cell_that_lies_where_no_column_is_takes_no_memory() {
        assertThat(key(MadeWorkbook.of("<row r=\"1\"><c r=\"FXSHRXW1\"><v>1</v></c></row>")
                        .in(folder)))
                .isEqualTo("sheet.refused.wide");
        assertThat(key(MadeWorkbook.of("<row r=\"1\"><c r='FXSHRXW1'><v>1</v></c></row>")
                        .in(folder)))
                .isEqualTo("sheet.refused.wide");
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file-" + System.nanoTime()), bytes);
    }

    private Path zip(Map<String, String> parts) {
        return MadeWorkbook.zip(folder.resolve("zip-" + System.nanoTime()), parts);
    }

    private static String key(Path file) {
        return ((Workbook.Refused) Workbook.of(file, TODAY)).why().key();
    }

    private static String key(Path file, WorkbookLimits limits) {
        return ((Workbook.Refused) Workbook.of(file, TODAY, limits)).why().key();
    }
}
