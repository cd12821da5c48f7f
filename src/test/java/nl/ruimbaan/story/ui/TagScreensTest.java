package nl.ruimbaan.story.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.story.TagService;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

@ScreenTest
class TagScreensTest {

    @Autowired
    ApplicationContext spring;

    @Autowired
    StoryService stories;

    @Autowired
    Company company;

    SecuredBrowserlessApplicationContext<Authentication> portal;
    PersonId anna;
    PersonId carla;
    StoryId story;

    @BeforeEach
    void open() {
        anna = company.hire("Anna");
        carla = company.hire("Carla", Role.COACH);
        story = tells("Drie brieven op één dag", "Brieven", "wachten");
        portal = SpringBrowserlessApplicationContext.createSecured(spring, "nl.ruimbaan");
    }

    @AfterEach
    void home() {
        portal.close();
        company.goHome();
    }

    @Test
    void a_tag_on_a_story_leads_to_the_wall_where_it_can_be_cleared() {
        BrowserlessUIContext annaHere = sits(anna);
        goes(annaHere, StoryLinks.page(story));
        Anchor tag = annaHere.find(Anchor.class).all().stream()
                .filter(it -> it.getText().equals("wachten"))
                .findFirst()
                .orElseThrow();

        goes(annaHere, tag.getHref());
        sees(annaHere, "1 verhalen");
        clicks(annaHere, "clear-tag");

        assertThat(annaHere.find(Button.class).withId("clear-tag").exists()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_editor_shows_the_tags_and_offers_those_of_colleagues() {
        BrowserlessUIContext annaHere = sits(anna);
        goes(annaHere, StoryLinks.edit(story));
        var field = (MultiSelectComboBox<String>)
                annaHere.find(Component.class).withId("field-tags").single();

        assertThat(field.getValue()).containsExactly("Brieven", "wachten");
        assertThat(annaHere.test(field).getSuggestions()).containsExactly("Brieven", "wachten");
    }

    @Test
    void carla_gives_a_tag_the_name_of_another_and_is_offered_to_merge_them() {
        BrowserlessUIContext carlaHere = sits(carla);
        goes(carlaHere, "tags");
        sees(carlaHere, "2 labels");
        renames(carlaHere, "wachten");

        carlaHere.find(TextField.class).withId("field-name").single().setValue("brieven");
        clicks(carlaHere, "save-tag");
        sees(carlaHere, "Het label “Brieven” is er al.");
        clicks(carlaHere, "merge-tag");

        sees(carlaHere, "1 label");
        assertThat(names(carlaHere)).containsExactly("Brieven");
    }

    @Test
    void carla_renames_a_tag() {
        BrowserlessUIContext carlaHere = sits(carla);
        goes(carlaHere, "tags");
        renames(carlaHere, "wachten");
        carlaHere.find(TextField.class).withId("field-name").single().setValue("geduld");
        clicks(carlaHere, "save-tag");

        assertThat(names(carlaHere)).containsExactly("Brieven", "geduld");
    }

    private StoryId tells(String words, String... tags) {
        StoryDraft draft = StoryDraft.of(words, Language.NL).tagged(List.of(tags));
        var saved = (Outcome.Saved<StoryDraft>) company.as(anna, () -> stories.tell(draft));
        return new StoryId(saved.item().number());
    }

    private BrowserlessUIContext sits(PersonId person) {
        Authentication signedIn =
                company.as(person, () -> SecurityContextHolder.getContext().getAuthentication());
        return portal.newUser(signedIn).newWindow();
    }

    private static void goes(BrowserlessUIContext window, String path) {
        window.activate();
        String[] address = path.split("\\?", 2);
        window.getUI().navigate(address[0], QueryParameters.fromString(address.length > 1 ? address[1] : ""));
        window.roundTrip();
    }

    private static void clicks(BrowserlessUIContext window, String id) {
        window.test(window.find(Button.class).withId(id).single()).click();
        window.roundTrip();
    }

    private static void sees(BrowserlessUIContext window, String text) {
        assertThat(window.find(Component.class).all())
                .extracting(it -> it.getElement().getText())
                .anyMatch(it -> it.contains(text));
    }

    private static void renames(BrowserlessUIContext window, String name) {
        window.test(grid(window)).invokeLitRendererFunction(names(window).indexOf(name), "rename", "rename");
        window.roundTrip();
    }

    private static List<String> names(BrowserlessUIContext window) {
        var rows = window.test(grid(window));
        return java.util.stream.IntStream.range(0, rows.size())
                .mapToObj(i -> rows.getRow(i).name())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Grid<TagService.Line> grid(BrowserlessUIContext window) {
        return (Grid<TagService.Line>) window.find(Grid.class).withId("tags").single();
    }
}
