package nl.ruimbaan.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.savedview.SavedViews;
import nl.ruimbaan.savedview.ViewAddress;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import nl.ruimbaan.tag.TagId;
import nl.ruimbaan.tag.TagLine;
import nl.ruimbaan.tag.TagName;
import nl.ruimbaan.tag.TagRenaming;
import nl.ruimbaan.tag.TagService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class TagServiceTest {

    @Autowired
    TagService tags;

    @Autowired
    StoryService stories;

    @Autowired
    Moderation moderation;

    @Autowired
    StoryVersions versions;

    @Autowired
    StoryWall wall;

    @Autowired
    SavedViews views;

    @Autowired
    Company company;

    PersonId anna;
    PersonId carla;
    StoryId letters;
    StoryId both;

    @BeforeEach
    void two_stories() {
        anna = company.hire("Anna");
        carla = company.hire("Carla", Role.COACH);
        letters = tells("Drie brieven op één dag", "Brieven");
        both = tells("Weer een brief, weer wachten", "brieven", "wachten");
    }

    @Test
    void a_tag_is_one_tag_in_whatever_case_and_keeps_the_case_of_the_first() {
        assertThat(wordsOf(letters)).containsExactly("Brieven");
        assertThat(wordsOf(both)).containsExactly("Brieven", "wachten");
        assertThat(company.as(carla, tags::count)).isEqualTo(2);
    }

    @Test
    void the_most_used_is_offered_first_and_what_is_typed_narrows() {
        assertThat(suggested("")).containsExactly("Brieven", "wachten");
        assertThat(suggested("ACHT")).containsExactly("wachten");
        assertThat(suggested("%")).isEmpty();
        assertThat(company.as(anna, () -> tags.suggestions("", 1, 5)))
                .extracting(TagName::name)
                .containsExactly("wachten");
    }

    @Test
    void tags_of_a_hidden_story_are_not_offered() {
        company.as(anna, () -> moderation.recognisable(both.ref(), "").refusals());

        assertThat(suggested("")).containsExactly("Brieven");
    }

    @Test
    void an_edit_takes_tags_away_and_its_version_knows_what_there_was() {
        company.as(
                anna,
                () -> stories.edit(
                        both, 0, StoryDraft.of("Alleen wachten", Language.NL).tagged(List.of("Wachten"))));

        assertThat(wordsOf(both)).containsExactly("wachten");
        assertThat(company.as(anna, () -> versions.of(both)))
                .extracting(it -> it.text().tags())
                .containsExactly(List.of("wachten"), List.of("Brieven", "wachten"));
    }

    @Test
    void a_tag_that_no_story_has_any_more_is_gone() {
        company.as(anna, () -> stories.edit(both, 0, StoryDraft.of("Weer een brief", Language.NL)));

        assertThat(company.as(carla, () -> tags.lines(0, 10)))
                .extracting(TagLine::name)
                .containsExactly("Brieven");
    }

    @Test
    void a_tag_that_could_tell_who_it_is_about_is_not_published() {
        var outcome = company.as(
                anna, () -> stories.tell(StoryDraft.of("Bel mij", Language.NL).tagged(List.of("06-12345678"))));

        assertThat(outcome).isEqualTo(Outcome.refused(Refusal.of("tags", "privacy.refused.PHONE")));
    }

    @Test
    void only_a_coach_sees_the_list_renames_and_merges() {
        TagLine line = line("wachten");

        assertThatThrownBy(() -> company.as(anna, () -> tags.lines(0, 10))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> company.as(anna, () -> tags.rename(line.id(), 0, "geduld")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> company.as(
                        anna, () -> tags.merge(line.id(), line("Brieven").id()).refusals()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_coach_sees_each_tag_with_its_stories_in_one_statement() {
        company.as(anna, () -> moderation.recognisable(both.ref(), "").refusals());

        assertThat(company.as(carla, () -> tags.lines(0, 10)))
                .extracting(it -> it.name() + " " + it.stories())
                .containsExactly("Brieven 1", "wachten 0");
        assertThat(company.as(carla, () -> StatementCount.of(() -> tags.lines(0, 10))))
                .isEqualTo(1);
    }

    @Test
    void another_name_goes_to_all_stories() {
        assertThat(renames(line("Brieven"), "  post  van ons ")).isEqualTo(new TagRenaming.Done());

        assertThat(wordsOf(letters)).containsExactly("post van ons");
    }

    @Test
    void a_name_is_needed_fits_and_holds_nobody() {
        TagLine line = line("Brieven");

        assertThat(renames(line, "  ")).isEqualTo(refused(Refusal.of("name", "tag.refused.noName")));
        assertThat(renames(line, "x".repeat(41))).isEqualTo(refused(Refusal.of("name", "refused.tooLong", 40, 41)));
        assertThat(renames(line, "06-12345678")).isEqualTo(refused(Refusal.of("name", "privacy.refused.PHONE")));
    }

    @Test
    void who_renames_from_an_old_version_hears_the_name_of_now() {
        TagLine line = line("Brieven");
        renames(line, "Post");

        assertThat(renames(line, "Papier")).isEqualTo(refused(Refusal.of("name", "tag.refused.changed", "Post")));
        assertThat(wordsOf(letters)).containsExactly("Post");
    }

    @Test
    void a_name_that_is_there_already_can_be_merged_into_and_the_named_walls_go_along() {
        TagLine waiting = line("wachten");
        TagId into = line("Brieven").id();
        StoryId patience = tells("Wanneer dan?", "Wachten");
        company.as(
                anna,
                () -> views.save(
                                "Wachtenden",
                                new ViewAddress(
                                        "stories",
                                        Map.of("tag", Long.toString(waiting.id().value()), "channel", "PHONE")),
                                false)
                        .refusals());

        assertThat(renames(waiting, "BRIEVEN")).isEqualTo(new TagRenaming.Exists(new TagName(into, "Brieven")));
        assertThat(company.as(carla, () -> tags.merge(waiting.id(), into).refusals()))
                .isEmpty();

        assertThat(wordsOf(patience)).containsExactly("Brieven");
        assertThat(wordsOf(both)).containsExactly("Brieven");
        assertThat(line("Brieven").stories()).isEqualTo(3);
        assertThat(company.as(carla, tags::count)).isEqualTo(1);
        assertThat(company.as(anna, views::all))
                .singleElement()
                .satisfies(it -> assertThat(it.address().parameters())
                        .isEqualTo(Map.of("tag", Long.toString(into.value()), "channel", "PHONE")));
    }

    @Test
    void a_tag_does_not_go_up_in_itself_nor_in_one_that_is_gone() {
        TagId waiting = line("wachten").id();

        assertThat(company.as(carla, () -> tags.merge(waiting, waiting).refusals()))
                .containsExactly(Refusal.of("name", "tag.refused.intoItself"));
        assertThat(company.as(carla, () -> tags.merge(waiting, new TagId(-1)).refusals()))
                .containsExactly(Refusal.because("notice.gone"));
    }

    private StoryId tells(String words, String... itsTags) {
        StoryDraft draft = StoryDraft.of(words, Language.NL).tagged(List.of(itsTags));
        var saved = (Outcome.Saved<StoryDraft>) company.as(anna, () -> stories.tell(draft));
        return new StoryId(saved.item().number());
    }

    private TagRenaming renames(TagLine line, String name) {
        return company.as(carla, () -> tags.rename(line.id(), line.version(), name));
    }

    private static TagRenaming refused(Refusal refusal) {
        return new TagRenaming.Refused(List.of(refusal));
    }

    private List<String> suggested(String typed) {
        return company.as(anna, () -> tags.suggestions(typed, 0, 10)).stream()
                .map(TagName::name)
                .toList();
    }

    private List<String> wordsOf(StoryId story) {
        return company.as(carla, () -> wall.page(story)).orElseThrow().text().tags();
    }

    private TagLine line(String name) {
        return company.as(carla, () -> tags.lines(0, 10)).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
