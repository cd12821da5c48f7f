package nl.ruimbaan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.Language;
import org.junit.jupiter.api.Test;

/** What we make of a file by looking at it. */
class RecognitionTest {

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
        assertThat(Separator.of("a,b,c\n1,2,3\n")).isEqualTo(Separator.COMMA);
        assertThat(Separator.of("a;b;c\n1,5;2,5;3\n4,5;5,5;6\n")).isEqualTo(Separator.SEMICOLON);
        assertThat(Separator.of("a\tb\n1, 2, 3\tx\n")).isEqualTo(Separator.TAB);
        assertThat(Separator.of("citaat\nNou, dat is mooi\nJa, ja, ja\n")).isNotEqualTo(Separator.COMMA);
    }

    @Test
    void headings_tell_what_a_column_holds_in_english() {
        var headings = List.of(
                "id", "decision", "decision_date", "organisation", "landlord_type", "category", "complaint", "finding");

        Mapping guess = Mapping.guess("file.csv", writing(Separator.COMMA), headings, Language.NL);

        assertThat(guess.columns())
                .containsOnly(entry(StoryField.WORDS, 6), entry(StoryField.MATTERED, 5), entry(StoryField.TOLD_ON, 2));
        assertThat(guess.language()).isEqualTo(Language.EN);
        assertThat(guess.literal()).isFalse();
    }

    @Test
    void headings_tell_what_a_column_holds_in_dutch() {
        var headings = List.of("id", "citaat", "context", "onderzocht_door", "bron");

        Mapping guess = Mapping.guess("file.csv", writing(Separator.SEMICOLON), headings, Language.EN);

        assertThat(guess.columns()).containsOnly(entry(StoryField.WORDS, 1), entry(StoryField.MATTERED, 2));
        assertThat(guess.language()).isEqualTo(Language.NL);
        assertThat(guess.literal()).isTrue();
    }

    @Test
    void a_mapping_needs_words_a_source_and_columns_that_are_there() {
        Mapping none = Mapping.guess(" ", writing(Separator.COMMA), List.of("x"), Language.NL);
        Mapping twice = none.with(StoryField.WORDS, 0).with(StoryField.HAPPENED, 0);
        Mapping both = none.with(StoryField.WORDS, 0).with(StoryField.TITLE, 0);

        assertThat(none.refusals(1))
                .extracting(Refusal::key)
                .containsExactly("exchange.refused.noSource", "exchange.refused.noWordsColumn");
        assertThat(twice.refusals(1)).extracting(Refusal::key).contains("exchange.refused.columnTwice");
        assertThat(both.refusals(1)).extracting(Refusal::key).containsExactly("exchange.refused.noSource");
        assertThat(none.with(StoryField.WORDS, 3).refusals(1))
                .extracting(Refusal::key)
                .contains("exchange.refused.noSuchColumn");
    }

    private static TextEncoding encoding(byte[] bytes) throws IOException {
        return TextEncoding.of(() -> new ByteArrayInputStream(bytes));
    }

    private static Writing writing(Separator separator) {
        return new Writing(TextEncoding.UTF_8, separator, null);
    }

    private static String read(TextEncoding encoding, byte[] bytes) throws IOException {
        try (Reader reader = encoding.reader(new ByteArrayInputStream(bytes))) {
            char[] into = new char[100];
            return new String(into, 0, reader.read(into));
        }
    }
}
