package nl.ruimbaan.story.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Stream;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Anna tells without her name, and the screens help her to keep it so. */
@ScreenTest
class HiddenTellerScreenTest {

    @Autowired
    ApplicationContext spring;

    @Autowired
    StoryService stories;

    @Autowired
    Company company;

    SecuredBrowserlessApplicationContext<Authentication> portal;
    TeamId letting;
    PersonId anna;
    PersonId bram;
    ItemRef story;

    @BeforeEach
    void open() {
        letting = company.team("Verhuur");
        anna = company.hire("Anna", letting);
        bram = company.hire("Bram");
        StoryDraft draft = StoryDraft.of("Ik wacht al weken", Language.NL).hiding();
        story = ((Outcome.Saved<StoryDraft>) company.as(anna, () -> stories.tell(draft))).item();
        portal = SpringBrowserlessApplicationContext.createSecured(spring, "nl.ruimbaan");
    }

    @AfterEach
    void home() {
        portal.close();
        company.goHome();
    }

    @Test
    void she_speaks_as_the_teller_unless_she_wishes_otherwise_and_others_read_no_name() {
        BrowserlessUIContext annaHere = at(anna, story.path());
        assertThat(as(annaHere).getValue()).isFalse();

        says(annaHere, "Het was een dinsdag");

        assertThat(texts(annaHere)).contains("De verteller (jij)");
        BrowserlessUIContext bramHere = at(bram, story.path());
        assertThat(texts(bramHere)).contains("De verteller").doesNotContain("De verteller (jij)", "Anna");
        assertThat(bramHere.find(RadioButtonGroup.class)
                        .withId("field-comment-new-as")
                        .exists())
                .isFalse();
    }

    @Test
    void before_she_speaks_by_name_she_is_warned_and_next_time_she_is_the_teller_again() {
        BrowserlessUIContext annaHere = at(anna, story.path());
        String warning =
                "Let op: je vertelde dit verhaal zonder naam. Met je naam erbij kunnen collega's raden dat het verhaal"
                        + " van jou is.";
        assertThat(texts(annaHere)).doesNotContain(warning);

        annaHere.test(as(annaHere)).selectItem("Onder mijn eigen naam");
        assertThat(texts(annaHere)).contains(warning);
        says(annaHere, "Ik was erbij");

        assertThat(texts(at(bram, story.path()))).contains("Anna");
        annaHere.activate();
        assertThat(as(annaHere).getValue()).isFalse();
        assertThat(texts(annaHere)).doesNotContain(warning);
    }

    @Test
    void her_reaction_bears_no_name_on_the_screen() {
        BrowserlessUIContext annaHere = at(anna, story.path());
        click(annaHere, "react-RECOGNISE");

        BrowserlessUIContext bramHere = at(bram, story.path());
        assertThat(texts(bramHere)).contains("Herken ik: de verteller").doesNotContain("Herken ik: Anna");
        assertThat(bramHere.find(Button.class)
                        .withId("react-RECOGNISE")
                        .single()
                        .getText())
                .isEqualTo("Herken ik · 1");
    }

    @Test
    void a_small_team_is_left_out_while_she_hides_and_comes_back_when_she_does_not() {
        BrowserlessUIContext annaHere = at(anna, "stories/new");
        ComboBox<TeamName> team = team(annaHere);
        assertThat(team.getValue().id()).isEqualTo(letting);
        Checkbox hidden = annaHere.find(Checkbox.class).withId("field-hidden").single();

        annaHere.test(hidden).click();

        assertThat(team.getValue()).isNull();
        assertThat(hidden.getHelperText())
                .startsWith("Je naam staat dan nergens bij dit verhaal. Bij Verhuur")
                .endsWith(
                        "werken minder dan vijf mensen: met het team erbij weten collega's wie je bent. Daarom laten we"
                                + " het team leeg.");
        annaHere.test(hidden).click();
        assertThat(team.getValue().id()).isEqualTo(letting);
        assertThat(hidden.getHelperText()).isEqualTo("Je naam staat dan nergens bij dit verhaal.");
    }

    @Test
    void a_team_of_five_stays() {
        for (String name : new String[] {"Dirk", "Els", "Fatma", "Gijs"}) {
            company.hire(name, letting);
        }
        BrowserlessUIContext annaHere = at(anna, "stories/new");

        annaHere.test(annaHere.find(Checkbox.class).withId("field-hidden").single())
                .click();

        assertThat(team(annaHere).getValue().id()).isEqualTo(letting);
    }

    @Test
    void an_obstacle_from_her_story_is_reported_without_her_name_unless_she_is_warned() {
        BrowserlessUIContext annaHere = from(anna, "obstacles/new");
        Checkbox hidden = annaHere.find(Checkbox.class).withId("field-hidden").single();
        assertThat(hidden.getValue()).isTrue();
        assertThat(team(annaHere).getValue()).isNull();
        assertThat(annaHere.find(Paragraph.class).withId("by-name").exists()).isFalse();

        annaHere.test(hidden).click();

        assertThat(annaHere.find(Paragraph.class).withId("by-name").single().getText())
                .isEqualTo("Let op: het verhaal vertelde je zonder naam. Meld je deze hindernis met je naam, dan kunnen"
                        + " collega's raden dat het verhaal van jou is.");
    }

    @Test
    void a_colleague_who_reports_from_her_story_is_asked_nothing_more() {
        BrowserlessUIContext bramHere = from(bram, "obstacles/new");

        assertThat(bramHere.find(Checkbox.class).withId("field-hidden").single().getValue())
                .isFalse();
        assertThat(bramHere.find(Paragraph.class).withId("by-name").exists()).isFalse();
    }

    @Test
    void an_improvement_from_her_story_says_that_it_shows_her_name() {
        assertThat(from(anna, "improvements/new")
                        .find(Paragraph.class)
                        .withId("by-name")
                        .single()
                        .getText())
                .startsWith("Let op: het verhaal vertelde je zonder naam");
        assertThat(from(bram, "improvements/new")
                        .find(Paragraph.class)
                        .withId("by-name")
                        .exists())
                .isFalse();
    }

    /** It may stand in a part that is still folded. */
    @SuppressWarnings("unchecked")
    private static ComboBox<TeamName> team(BrowserlessUIContext window) {
        return (ComboBox<TeamName>) below(window.getUI())
                .filter(it -> it.getId().filter("field-team"::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(HiddenTellerScreenTest::below));
    }

    /** What one starts from her story. */
    private BrowserlessUIContext from(PersonId person, String path) {
        BrowserlessUIContext window = at(person, "");
        window.getUI().navigate(path, QueryParameters.of("story", Long.toString(story.number())));
        return window;
    }

    private BrowserlessUIContext at(PersonId person, String path) {
        Authentication who =
                company.as(person, () -> SecurityContextHolder.getContext().getAuthentication());
        BrowserlessUIContext window = portal.newUser(who).newWindow();
        window.activate();
        window.getUI().navigate(path);
        return window;
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Boolean> as(BrowserlessUIContext window) {
        return window.find(RadioButtonGroup.class)
                .withId("field-comment-new-as")
                .single();
    }

    private static void says(BrowserlessUIContext window, String text) {
        window.activate();
        window.test(window.find(TextArea.class).withId("field-comment-new").single())
                .setValue(text);
        click(window, "say-new");
    }

    private static void click(BrowserlessUIContext window, String id) {
        window.test(window.find(Button.class).withId(id).single()).click();
        window.roundTrip();
    }

    private static List<String> texts(BrowserlessUIContext window) {
        window.activate();
        window.roundTrip();
        return window.find(Component.class).all().stream()
                .map(it -> it.getElement().getText())
                .toList();
    }
}
