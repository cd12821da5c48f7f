package nl.ruimbaan.story.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import nl.ruimbaan.tag.TagLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class TagScreensTest {

    @Autowired
    StoryService stories;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    PersonId carla;
    StoryId story;

    @BeforeEach
    void open() {
        anna = company.hire("Anna");
        carla = company.hire("Carla", Role.COACH);
        story = tells("Drie brieven op één dag", "Brieven", "wachten");
    }

    @Test
    void a_tag_on_a_story_leads_to_the_wall_where_it_can_be_cleared() {
        Colleague annaHere = portal.sits(anna);
        annaHere.goesTo(StoryLinks.page(story));
        Anchor tag = annaHere.window().find(Anchor.class).all().stream()
                .filter(it -> it.getText().equals("wachten"))
                .findFirst()
                .orElseThrow();

        annaHere.goesTo(tag.getHref());
        annaHere.sees("1 verhaal");
        annaHere.clicks("clear-tag");

        assertThat(annaHere.window().find(Button.class).withId("clear-tag").exists())
                .isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_editor_shows_the_tags_and_offers_those_of_colleagues() {
        Colleague annaHere = portal.sits(anna);
        annaHere.goesTo(StoryLinks.edit(story));
        var field = (MultiSelectComboBox<String>)
                annaHere.window().find(Component.class).withId("field-tags").single();

        assertThat(field.getValue()).containsExactly("Brieven", "wachten");
        assertThat(annaHere.window().test(field).getSuggestions()).containsExactly("Brieven", "wachten");
    }

    @Test
    void carla_gives_a_tag_the_name_of_another_and_is_offered_to_merge_them() {
        Colleague carlaHere = portal.sits(carla);
        carlaHere.goesTo("tags");
        carlaHere.sees("2 labels");
        renames(carlaHere, "wachten");

        carlaHere.fills("name", "brieven");
        carlaHere.clicks("save-tag");
        carlaHere.sees("Het label “Brieven” is er al.");
        carlaHere.clicks("merge-tag");

        carlaHere.sees("1 label");
        assertThat(names(carlaHere)).containsExactly("Brieven");
    }

    @Test
    void carla_renames_a_tag() {
        Colleague carlaHere = portal.sits(carla);
        carlaHere.goesTo("tags");
        renames(carlaHere, "wachten");
        carlaHere.fills("name", "geduld");
        carlaHere.clicks("save-tag");

        assertThat(names(carlaHere)).containsExactly("Brieven", "geduld");
    }

    @Test
    void a_tag_without_a_name_or_with_too_long_a_one_is_refused_beside_its_field() {
        Colleague carlaHere = portal.sits(carla).goesTo("tags");
        renames(carlaHere, "wachten");

        carlaHere.fills("name", " ").clicks("save-tag");
        assertThat(carlaHere.askedFor("name")).isEqualTo("Vul een naam in.");
        carlaHere.fills("name", "w".repeat(41)).clicks("save-tag");

        assertThat(carlaHere.isAskedAgain("name")).isTrue();
        assertThat(names(carlaHere)).containsExactly("Brieven", "wachten");
    }

    @Test
    void who_was_too_late_with_another_name_reads_what_it_is_called_now() {
        Colleague carlaHere = portal.sits(carla).goesTo("tags");
        renames(carlaHere, "wachten");
        Colleague coenHere = portal.sits(company.hire("Coen", Role.COACH)).goesTo("tags");
        renames(coenHere, "wachten");
        coenHere.fills("name", "geduld").clicks("save-tag").isTold("Het label is bewaard.");

        carlaHere.fills("name", "wachttijd").clicks("save-tag");

        assertThat(carlaHere.askedFor("name"))
                .isEqualTo("Een collega was je voor: het label heet nu “geduld”. Sluit dit venster en open het label"
                        + " opnieuw.");
    }

    @Test
    void how_often_a_tag_is_used_leads_to_those_stories() {
        tells("Nog een brief", "brieven");
        Colleague carlaHere = portal.sits(carla).goesTo("tags");
        var grid = carlaHere.window().test(grid(carlaHere));

        assertThat(grid.getLitRendererPropertyValue(0, 1, "stories", String.class))
                .isEqualTo("2 verhalen");
        carlaHere.goesTo(grid.getLitRendererPropertyValue(0, 1, "where", String.class));
        carlaHere.sees("2 verhalen").sees("Label: Brieven");
    }

    @Test
    void the_tags_are_kept_by_coaches_alone() {
        for (PersonId person :
                List.of(anna, company.hire("Mila", Role.MANAGER), company.hire("Bea", Role.ADMINISTRATOR))) {
            portal.sits(person).goesTo("tags").sees("Niet voor jouw rol");
        }
    }

    private StoryId tells(String words, String... tags) {
        StoryDraft draft = StoryDraft.of(words, Language.NL).tagged(List.of(tags));
        var saved = (Outcome.Saved<StoryDraft>) company.as(anna, () -> stories.tell(draft));
        return new StoryId(saved.item().number());
    }

    private static void renames(Colleague colleague, String name) {
        colleague
                .window()
                .test(grid(colleague))
                .invokeLitRendererFunction(names(colleague).indexOf(name), "rename", "rename");
        colleague.window().roundTrip();
    }

    private static List<String> names(Colleague colleague) {
        var rows = colleague.window().test(grid(colleague));
        return java.util.stream.IntStream.range(0, rows.size())
                .mapToObj(i -> rows.getRow(i).name())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Grid<TagLine> grid(Colleague colleague) {
        return (Grid<TagLine>)
                colleague.window().find(Grid.class).withId("tags").single();
    }
}
