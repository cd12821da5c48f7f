package nl.ruimbaan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** In which signs a table was written, by looking at it. */
class SignsTest {

    @Test
    void right_utf_8_is_utf_8_with_and_without_byte_order_mark() throws IOException {
        assertThat(encoding("één café".getBytes(StandardCharsets.UTF_8))).isEqualTo(TextEncoding.UTF_8);
        assertThat(encoding("\uFEFFéén".getBytes(StandardCharsets.UTF_8))).isEqualTo(TextEncoding.UTF_8);
        assertThat(encoding("plain".getBytes(StandardCharsets.US_ASCII))).isEqualTo(TextEncoding.UTF_8);
    }

    @Test
    void anything_else_is_windows_1252() throws IOException {
        assertThat(encoding("één café € 12".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(TextEncoding.WINDOWS_1252);
        String long1252 = "x".repeat(100_000) + "é";
        assertThat(encoding(long1252.getBytes(Charset.forName("windows-1252")))).isEqualTo(TextEncoding.WINDOWS_1252);
    }

    @Test
    void the_byte_order_mark_is_no_part_of_the_first_heading() throws IOException {
        assertThat(read(TextEncoding.UTF_8, "\uFEFFciaat".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ciaat");
        assertThat(read(TextEncoding.UTF_8, "é".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("é");
        assertThat(read(TextEncoding.WINDOWS_1252, new byte[] {(byte) 0x80, ' ', (byte) 0xE9}))
                .isEqualTo("€ é");
    }

    @Test
    void the_separator_is_the_one_that_cuts_most_columns_alike() {
        assertThat(Separator.of("a,b,c\n1,2,3\n", cells -> false)).isEqualTo(Separator.COMMA);
        assertThat(Separator.of("a;b;c\n1,5;2,5;3\n4,5;5,5;6\n", cells -> false))
                .isEqualTo(Separator.SEMICOLON);
        assertThat(Separator.of("a\tb\n1, 2, 3\tx\n", cells -> false)).isEqualTo(Separator.TAB);
        assertThat(Separator.of("citaat\nNou, dat is mooi\nJa, ja, ja\n", cells -> false))
                .isNotEqualTo(Separator.COMMA);
    }

    private static TextEncoding encoding(byte[] bytes) throws IOException {
        return TextEncoding.of(() -> new ByteArrayInputStream(bytes));
    }

    private static String read(TextEncoding encoding, byte[] bytes) throws IOException {
        try (Reader reader = encoding.reader(new ByteArrayInputStream(bytes))) {
            char[] into = new char[100];
            return new String(into, 0, reader.read(into));
        }
    }
}
