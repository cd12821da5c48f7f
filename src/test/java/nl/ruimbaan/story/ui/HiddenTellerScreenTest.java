package nl.ruimbaan.story.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.Stream;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna tells without her name, and the screens help her to keep it so. */
@ScreenTest
class HiddenTellerScreenTest {

    @Autowired
    StoryService stories;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

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
    }

    @Test
    void she_speaks_as_the_teller_unless_she_wishes_otherwise_and_others_read_no_name() {
        Colleague annaHere = portal.sits(anna).goesTo(story.path());
        assertThat(as(annaHere).getValue()).isFalse();

        annaHere.types("comment-new", "Het was een dinsdag").clicks("say-new");

        assertThat(annaHere.texts()).contains("De verteller (jij)");
        Colleague bramHere = portal.sits(bram).goesTo(story.path());
        assertThat(bramHere.texts()).contains("De verteller").doesNotContain("De verteller (jij)", "Anna");
        assertThat(bramHere.window()
                        .find(RadioButtonGroup.class)
                        .withId("field-comment-new-as")
                        .exists())
                .isFalse();
    }

    @Test
    void before_she_speaks_by_name_she_is_warned_and_next_time_she_is_the_teller_again() {
        Colleague annaHere = portal.sits(anna).goesTo(story.path());
        String warning =
                "Let op: je vertelde dit verhaal zonder naam. Met je naam erbij kunnen collega's raden dat het verhaal"
                        + " van jou is.";
        assertThat(annaHere.texts()).doesNotContain(warning);

        annaHere.window().test(as(annaHere)).selectItem("Onder mijn eigen naam");
        assertThat(annaHere.texts()).contains(warning);
        annaHere.types("comment-new", "Ik was erbij").clicks("say-new");

        assertThat(portal.sits(bram).goesTo(story.path()).texts()).contains("Anna");
        annaHere.window().activate();
        assertThat(as(annaHere).getValue()).isFalse();
        assertThat(annaHere.texts()).doesNotContain(warning);
    }

    @Test
    void her_reaction_bears_no_name_on_the_screen() {
        Colleague annaHere = portal.sits(anna).goesTo(story.path());
        annaHere.clicks("react-RECOGNISE");

        Colleague bramHere = portal.sits(bram).goesTo(story.path());
        assertThat(bramHere.texts()).contains("Herken ik: de verteller").doesNotContain("Herken ik: Anna");
        assertThat(bramHere.window()
                        .find(Button.class)
                        .withId("react-RECOGNISE")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("Herken ik1");
    }

    @Test
    void a_small_team_is_left_out_while_she_hides_and_comes_back_when_she_does_not() {
        Colleague annaHere = portal.sits(anna).goesTo("stories/new");
        ComboBox<TeamName> team = team(annaHere);
        assertThat(team.getValue().id()).isEqualTo(letting);
        Checkbox hidden =
                annaHere.window().find(Checkbox.class).withId("field-hidden").single();

        annaHere.window().test(hidden).click();

        assertThat(team.getValue()).isNull();
        assertThat(hidden.getHelperText())
                .startsWith("Je naam staat dan nergens bij dit verhaal. Bij Verhuur")
                .endsWith(
                        "werken minder dan vijf mensen: met het team erbij weten collega's wie je bent. Daarom laten we"
                                + " het team leeg.");
        annaHere.window().test(hidden).click();
        assertThat(team.getValue().id()).isEqualTo(letting);
        assertThat(hidden.getHelperText()).isEqualTo("Je naam staat dan nergens bij dit verhaal.");
    }

    @Test
    void a_team_of_five_stays() {
        company.hire(4, letting);
        Colleague annaHere = portal.sits(anna).goesTo("stories/new");

        annaHere.window()
                .test(annaHere.window()
                        .find(Checkbox.class)
                        .withId("field-hidden")
                        .single())
                .click();

        assertThat(team(annaHere).getValue().id()).isEqualTo(letting);
    }

    @Test
    void an_obstacle_from_her_story_is_reported_without_her_name_unless_she_is_warned() {
        Colleague annaHere = from(anna, "obstacles/new");
        Checkbox hidden =
                annaHere.window().find(Checkbox.class).withId("field-hidden").single();
        assertThat(hidden.getValue()).isTrue();
        assertThat(team(annaHere).getValue()).isNull();
        assertThat(annaHere.window().find(Paragraph.class).withId("by-name").exists())
                .isFalse();

        annaHere.window().test(hidden).click();

        assertThat(annaHere.window()
                        .find(Paragraph.class)
                        .withId("by-name")
                        .single()
                        .getText())
                .isEqualTo("Let op: het verhaal vertelde je zonder naam. Meld je deze hindernis met je naam, dan kunnen"
                        + " collega's raden dat het verhaal van jou is.");
    }

    @Test
    void a_colleague_who_reports_from_her_story_is_asked_nothing_more() {
        Colleague bramHere = from(bram, "obstacles/new");

        assertThat(bramHere.window()
                        .find(Checkbox.class)
                        .withId("field-hidden")
                        .single()
                        .getValue())
                .isFalse();
        assertThat(bramHere.window().find(Paragraph.class).withId("by-name").exists())
                .isFalse();
    }

    @Test
    void an_improvement_from_her_story_says_that_it_shows_her_name() {
        assertThat(from(anna, "improvements/new")
                        .window()
                        .find(Paragraph.class)
                        .withId("by-name")
                        .single()
                        .getText())
                .startsWith("Let op: het verhaal vertelde je zonder naam");
        assertThat(from(bram, "improvements/new")
                        .window()
                        .find(Paragraph.class)
                        .withId("by-name")
                        .exists())
                .isFalse();
    }

    /** It may stand in a part that is still folded. */
    @SuppressWarnings("unchecked")
    private static ComboBox<TeamName> team(Colleague colleague) {
        return (ComboBox<TeamName>) below(colleague.window().getUI())
                .filter(it -> it.getId().filter("field-team"::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** What one starts from her story. */
    private Colleague from(PersonId person, String path) {
        return portal.sits(person).goesTo(path + "?story=" + story.number());
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(HiddenTellerScreenTest::below));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Boolean> as(Colleague colleague) {
        colleague.window().activate();
        return colleague
                .window()
                .find(RadioButtonGroup.class)
                .withId("field-comment-new-as")
                .single();
    }
}
