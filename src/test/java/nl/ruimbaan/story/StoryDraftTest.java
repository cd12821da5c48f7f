package nl.ruimbaan.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StoryDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final StoryDraft WORDS = StoryDraft.of("De kraan lekt", Language.NL);

    @Test
    void a_tag_has_no_space_around_it_and_stands_once_in_whatever_case() {
        assertThat(WORDS.tagged(List.of("  wachten  op ", "Brieven", "WACHTEN OP", " ", "brieven"))
                        .tags())
                .containsExactly("Brieven", "wachten op");
    }

    @Test
    void five_tags_of_forty_characters_are_enough() {
        assertThat(WORDS.tagged(List.of("a", "b", "c", "d", "x".repeat(40))).refusals(TODAY))
                .isEmpty();
        assertThat(WORDS.tagged(List.of("a", "b", "c", "d", "e", "f")).refusals(TODAY))
                .containsExactly(Refusal.of("tags", "story.refused.tooManyTags", 5, 6));
        assertThat(WORDS.tagged(List.of("x".repeat(41))).refusals(TODAY))
                .containsExactly(Refusal.of("tags", "story.refused.longTag", "x".repeat(41), 40, 41));
    }

    @Test
    void a_text_that_was_kept_before_there_were_tags_has_none() {
        var json = JsonMapper.builder().build();
        String older = json.writeValueAsString(WORDS).replace(",\"tags\":[]", "");

        assertThat(older).doesNotContain("tags");
        assertThat(json.readValue(older, StoryDraft.class)).isEqualTo(WORDS);
    }
}
