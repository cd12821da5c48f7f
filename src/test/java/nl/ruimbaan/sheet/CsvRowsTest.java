package nl.ruimbaan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

    @Test
    void a_quoted_cell_may_hold_the_separator_a_quotation_mark_and_a_new_line() {
        List<CsvRow> rows = rows("a,b\n\"one, \"\"two\"\"\nthree\",x\nlast,y\n", Separator.COMMA);

        assertThat(rows)
                .containsExactly(
                        new CsvRow(1, List.of("a", "b")),
                        new CsvRow(2, List.of("one, \"two\"\nthree", "x")),
                        new CsvRow(4, List.of("last", "y")));
        assertThat(rows.get(1).lastLine()).isEqualTo(3);
    }

    @Test
    void semicolons_and_tabs_cut_as_well() {
        assertThat(rows("a;b,c\n", Separator.SEMICOLON).getFirst().cells()).containsExactly("a", "b,c");
        assertThat(rows("a\tb;c\n", Separator.TAB).getFirst().cells()).containsExactly("a", "b;c");
    }

    @Test
    void windows_line_ends_and_empty_lines_do_not_disturb_the_line_numbers() {
        List<CsvRow> rows = rows("a,b\r\n\r\n\"x\r\ny\",2\r\n3,4", Separator.COMMA);

        assertThat(rows).extracting(CsvRow::line).containsExactly(1L, 3L, 5L);
    }

    @Test
    void rows_keep_the_number_of_cells_that_they_have() {
        List<CsvRow> rows = rows("a,b,c\n1,2\n1,2,3,4\n", Separator.COMMA);

        assertThat(rows).extracting(it -> it.cells().size()).containsExactly(3, 2, 4);
    }

    @Test
    void a_quotation_mark_that_is_never_closed_ends_in_one_broken_row() {
        String endless = "x".repeat((1 << 20) + 10);

        List<CsvRow> rows = rows("a,b\n1,2\n3,\"" + endless + "\n5,6\n", Separator.COMMA);

        assertThat(rows).hasSize(3);
        assertThat(rows.getLast().broken()).isTrue();
        assertThat(rows.getLast().line()).isEqualTo(3);
    }

    @Test
    void the_key_is_that_of_the_cells_and_no_two_rows_share_it() {
        String key = new CsvRow(7, List.of("a", "bc")).key();

        assertThat(key).hasSize(64).isEqualTo(new CsvRow(99, List.of("a", "bc")).key());
        assertThat(key).isNotEqualTo(new CsvRow(7, List.of("ab", "c")).key());
        assertThat(key).isNotEqualTo(new CsvRow(7, List.of("a", "bc", "")).key());
    }

    @Test
    void two_hundred_thousand_rows_are_read_without_holding_them() {
        EndlessFile file = new EndlessFile(200_000);
        long seen = 0;
        long furthest = 0;
        CsvRows rows = new CsvRows(file, Separator.COMMA);
        for (CsvRow row = rows.next(); row != null; row = rows.next()) {
            seen++;
            furthest = Math.max(furthest, file.handedOut - seen * EndlessFile.ROW.length());
        }

        assertThat(seen).isEqualTo(200_000);
        assertThat(furthest).as("characters read ahead of the row at hand").isLessThan(100_000);
    }

    @Test
    void the_beginning_of_a_row_is_short_and_never_half_a_character() {
        CsvRow row = new CsvRow(1, List.of("x".repeat(499) + "🎈", "more"));

        assertThat(new CsvRow(1, List.of("", "b", "")).beginning()).isEqualTo(" | b | ");
        assertThat(row.beginning().substring(0, 499)).isEqualTo("x".repeat(499));
        assertThat(row.beginning()).hasSizeLessThanOrEqualTo(500).doesNotContain("\uD83C");
    }

    private static List<CsvRow> rows(String text, Separator separator) {
        CsvRows rows = new CsvRows(new StringReader(text), separator);
        List<CsvRow> all = new ArrayList<>();
        for (CsvRow row = rows.next(); row != null; row = rows.next()) {
            all.add(row);
        }
        return all;
    }

    /** Makes its rows only when asked for them. */
    private static final class EndlessFile extends Reader {

        static final String ROW = "Mijn verwarming doet het niet,\"al drie\nweken\",2024-05-06\n";

        private final long rows;
        private long handedOut;

        EndlessFile(long rows) {
            this.rows = rows;
        }

        @Override
        public int read(char[] into, int from, int length) {
            int count = 0;
            while (count < length && handedOut < rows * ROW.length()) {
                into[from + count++] = ROW.charAt((int) (handedOut++ % ROW.length()));
            }
            return count == 0 ? -1 : count;
        }

        @Override
        public void close() throws IOException {}
    }
}
