package nl.ruimbaan.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.demand.Channel;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.RightFirstTime;
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

    @Test
    void what_is_known_of_the_case_is_kept_among_the_other_fields() {
        var json = JsonMapper.builder().build();
        String kept = """
                {"words":"De sleutel paste niet","literal":true,"demandType":{"value":4},"demand":"FAILURE","rightFirstTime":"NO","contacts":3,\
                "firstAskedOn":"2026-02-01","channel":"PHONE","hidden":false,"language":"NL"}""";

        StoryDraft read = json.readValue(kept, StoryDraft.class);

        assertThat(read.facts())
                .isEqualTo(new CaseFacts(
                        new DemandTypeId(4),
                        Demand.FAILURE,
                        RightFirstTime.NO,
                        3,
                        null,
                        LocalDate.of(2026, 2, 1),
                        null,
                        Channel.PHONE,
                        null));
        assertThat(json.writeValueAsString(read))
                .contains(
                        "\"mattered\":null,\"demandType\":{\"value\":4},\"demand\":\"FAILURE\",\"rightFirstTime\":\"NO\",\"contacts\":3,"
                                + "\"handOffs\":null,\"firstAskedOn\":\"2026-02-01\",\"helpedOn\":null,\"channel\":\"PHONE\",\"knownBy\":null,\"team\":null")
                .doesNotContain("facts");
    }
}
