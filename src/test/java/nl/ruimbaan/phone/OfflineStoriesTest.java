package nl.ruimbaan.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.draft.KeptDraft;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Anna typed a story in a cellar; her phone sends it when it can, perhaps more than once. */
@ServiceTest
class OfflineStoriesTest {

    private static final String KEY = "6f1c3a52-0d0b-4c9e-8a77-3f5f6b1a2c3d";

    @Autowired
    OfflineStories stories;

    @Autowired
    BroughtStories brought;

    @Autowired
    DraftService drafts;

    @Autowired
    Company company;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    TeamId wonen;
    PersonId anna;
    PersonId bram;

    @BeforeEach
    void people() {
        wonen = company.team("Wonen");
        anna = company.hire("Anna", wonen);
        bram = company.hire("Bram");
    }

    @Test
    void a_story_is_a_draft_of_who_brings_it_and_of_nobody_else() {
        BroughtStory story = bring(anna, story("Het water staat in de kelder."));

        StoryDraft draft = draft(anna).getFirst();
        assertThat(story.draft()).hasValue(left(anna).getFirst().item());
        assertThat(draft.words()).isEqualTo("Het water staat in de kelder.");
        assertThat(draft.title()).isEqualTo("Kelder");
        assertThat(draft.happened()).isEqualTo("Wij belden.");
        assertThat(draft.literal()).isNull();
        assertThat(draft.team()).isEqualTo(wonen);
        assertThat(draft.language()).isEqualTo(Language.EN);
        assertThat(left(bram)).isEmpty();
    }

    @Test
    void what_is_sent_twice_is_one_draft() {
        BroughtStory first = bring(anna, story("Het water staat in de kelder."));
        BroughtStory again = bring(anna, story("Het water staat in de kelder."));

        assertThat(again).isEqualTo(first);
        assertThat(left(anna)).hasSize(1);
    }

    @Test
    void what_was_thrown_away_meanwhile_does_not_come_back() {
        long draft = bring(anna, story("Het water staat in de kelder.")).draft().orElseThrow();
        company.does(anna, () -> drafts.throwAway(ItemKind.STORY, draft));

        assertThat(bring(anna, story("Het water staat in de kelder.")).draft()).isEmpty();
        assertThat(left(anna)).isEmpty();
    }

    @Test
    void a_key_gives_nobody_the_draft_of_somebody_else() {
        bring(anna, story("Het water staat in de kelder."));

        assertThat(bring(bram, story("Iets anders.")).draft()).isEmpty();
        assertThat(left(bram)).isEmpty();
        assertThat(draft(anna).getFirst().words()).isEqualTo("Het water staat in de kelder.");
    }

    @Test
    void a_text_that_is_too_long_for_the_wall_is_kept_whole() {
        bring(anna, story("a".repeat(2_001)));

        assertThat(draft(anna).getFirst().words()).hasSize(2_001);
    }

    @Test
    void who_typed_it_is_not_written_beside_the_key_and_the_key_is_forgotten() {
        bring(anna, story("Het water staat in de kelder."));

        assertThat(jdbc.sql("select * from brought_story").query().singleRow().keySet())
                .hasSize(3)
                .noneMatch(it -> it.toLowerCase(Locale.ROOT).contains("person"));
        assertThat(brought.forgetBefore(Instant.parse("2000-01-01T00:00:00Z"))).isZero();
        assertThat(brought.forgetBefore(Instant.parse("2100-01-01T00:00:00Z"))).isEqualTo(1);
    }

    @Test
    void what_is_missing_is_empty_and_a_key_that_no_page_makes_is_refused() {
        assertThat(new OfflineStory(KEY, null, null, null, null).words()).isEmpty();
        assertThatThrownBy(() -> new OfflineStory("' or 1=1", "nl", "", "", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OfflineStory(null, "nl", "", "", "")).isInstanceOf(IllegalArgumentException.class);
    }

    private BroughtStory bring(PersonId person, OfflineStory story) {
        return company.as(person, () -> stories.bring(story));
    }

    private List<KeptDraft> left(PersonId person) {
        return company.as(person, () -> drafts.unfinished(ItemKind.STORY));
    }

    private List<StoryDraft> draft(PersonId person) {
        return left(person).stream()
                .map(it -> json.readValue(it.json(), StoryDraft.class))
                .toList();
    }

    private static OfflineStory story(String words) {
        return new OfflineStory(KEY, "en", words, "Kelder", "Wij belden.");
    }
}
