package nl.ruimbaan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.sheet.Separator;
import nl.ruimbaan.sheet.TextEncoding;
import nl.ruimbaan.sheet.Writing;
import org.junit.jupiter.api.Test;

/** What we make of a file by looking at it. */
class RecognitionTest {

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

    private static Writing writing(Separator separator) {
        return new Writing(TextEncoding.UTF_8, separator, null);
    }
}
