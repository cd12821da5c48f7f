package nl.ruimbaan.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final Locale ENGLISH = Locale.of("en", "GB");

    @Test
    void a_dutch_spreadsheet_gets_semicolons_and_an_english_one_commas() throws IOException {
        assertThat(file(DUTCH, "één", "1,5", "a;b")).isEqualTo("\uFEFF\"één\";\"1,5\";\"a;b\"\r\n");
        assertThat(file(ENGLISH, "één", "1,5", "a;b")).isEqualTo("\uFEFF\"één\",\"1,5\",\"a;b\"\r\n");
    }

    @Test
    void every_cell_stands_between_quotation_marks_the_empty_one_as_well() throws IOException {
        assertThat(file(DUTCH, "128", "", " ")).isEqualTo("\uFEFF\"128\";\"\";\" \"\r\n");
    }

    @Test
    void what_stands_on_two_lines_or_between_quotation_marks_stays_one_cell() throws IOException {
        assertThat(file(DUTCH, "eerst\ndan", "\"ja\"", "")).isEqualTo("\uFEFF\"eerst\ndan\";\"\"\"ja\"\"\";\"\"\r\n");
    }

    @Test
    void no_cell_begins_like_a_formula() throws IOException {
        assertThat(file(DUTCH, "=SUM(A1)", "+31", "-1", "@x", "Hallo = ja"))
                .isEqualTo("\uFEFF\"'=SUM(A1)\";\"'+31\";\"'-1\";\"'@x\";\"Hallo = ja\"\r\n");
        assertThat(file(DUTCH, "\t=1", "\r=1", "\n=1")).isEqualTo("\uFEFF\"'\t=1\";\"'\r=1\";\"'\n=1\"\r\n");
    }

    @Test
    void neither_in_full_width_nor_after_what_cannot_be_seen() throws IOException {
        assertThat(file(DUTCH, "＝1", "＋1", "－1", "＠x")).isEqualTo("\uFEFF\"'＝1\";\"'＋1\";\"'－1\";\"'＠x\"\r\n");
        assertThat(file(DUTCH, "\nja", "\tja", "\rja")).isEqualTo("\uFEFF\"'\nja\";\"'\tja\";\"'\rja\"\r\n");
        assertThat(file(DUTCH, " =1", "\u00A0=1", "\u200B=1", "\uFEFF=1", "\u0000=1", " \n＝1"))
                .isEqualTo("\uFEFF\"' =1\";\"'\u00A0=1\";\"'\u200B=1\";\"'\uFEFF=1\";\"'\u0000=1\";\"' \n＝1\"\r\n");
    }

    private static String file(Locale locale, String... cells) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var csv = new CsvFile(out, locale)) {
            csv.row(List.of(cells));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
