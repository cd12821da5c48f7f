package nl.ruimbaan.obstacle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryChoices;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** While one reports it, what is there already is offered, and one joins it. */
@ScreenTest
class SimilarObstaclesScreenTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ObstaclePages pages;

    @Autowired
    StoryService stories;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    PersonId mila;
    PersonId otto;

    @BeforeEach
    void open() {
        anna = company.hire("Anna");
        mila = company.hire("Mila", Role.MANAGER);
        otto = company.hire("Otto");
    }

    @Test
    void while_one_types_similar_ones_are_offered_and_the_kind_decides_which_comes_first() {
        ObstacleId address = reported("Een tweede adres past niet in het systeem", ConditionKind.IT_SYSTEM);
        ObstacleId rule = reported("Een tweede adres mag niet van het systeem", ConditionKind.RULE);
        Colleague ottoHere = portal.sits(otto).goesTo(ObstacleLinks.report());
        assertThat(similar(ottoHere)).isEmpty();

        ottoHere.fills("sentence", "Adressen invoeren in de systemen lukt niet");
        assertThat(similar(ottoHere)).containsExactly(rule, address);
        ottoHere.fills("kind", ConditionKind.IT_SYSTEM);
        assertThat(similar(ottoHere)).containsExactly(address, rule);
        ottoHere.fills("sentence", "Iets heel anders");
        assertThat(similar(ottoHere)).isEmpty();
    }

    @Test
    void on_the_edit_page_nothing_is_offered() {
        reported("Een tweede adres past niet in het systeem");
        ObstacleId mine = reported("Iets heel anders");

        Colleague annaHere = portal.sits(anna)
                .goesTo(ObstacleLinks.edit(mine))
                .fills("sentence", "Een tweede adres past niet in het systeem");

        assertThat(similar(annaHere)).isEmpty();
    }

    @Test
    void who_joins_tells_all_that_was_typed_comes_to_that_obstacle_and_the_draft_is_gone() {
        ObstacleId there = reported("Een tweede adres past niet in het systeem");
        Colleague ottoHere = portal.sits(otto)
                .goesTo(ObstacleLinks.report())
                .fills("customer", "De post komt terug.")
                .fills("more", "Al drie keer deze maand.");
        types(ottoHere, "Adressen passen niet in het systeem.");
        ottoHere.clicks("similar-" + there.number())
                .sees("Dit is al gemeld")
                .sees("Een tweede adres past niet in het systeem");
        assertThat(company.as(anna, () -> pages.page(there)).orElseThrow().occurrences())
                .isZero();
        assertThat(words(ottoHere))
                .isEqualTo("Adressen passen niet in het systeem.\n\nDe post komt terug.\n\nAl drie keer deze maand.");

        ottoHere.clicks("occurrence-save");

        ottoHere.sees("Een tweede adres past niet in het systeem").sees("Dit overkwam één collega.");
        assertThat(company.as(anna, () -> pages.page(there)).orElseThrow().occurrences())
                .isEqualTo(1);
        ottoHere.goesTo(ObstacleLinks.report());
        assertThat(typed(ottoHere)).isEmpty();
    }

    @Test
    void when_joining_is_refused_nothing_typed_is_lost() {
        ObstacleId there = reported("Een tweede adres past niet in het systeem");
        Colleague ottoHere = portal.sits(otto).goesTo(ObstacleLinks.report());
        types(ottoHere, "Tweede adres in het systeem: bel 06-12345678.");
        ottoHere.clicks("similar-" + there.number()).clicks("occurrence-save");

        assertThat(ottoHere.isAskedAgain("occurrence-words")).isTrue();
        assertThat(words(ottoHere)).isEqualTo("Tweede adres in het systeem: bel 06-12345678.");
        ottoHere.clicks("occurrence-cancel");
        assertThat(typed(ottoHere)).isEqualTo("Tweede adres in het systeem: bel 06-12345678.");
        ottoHere.goesTo(ObstacleLinks.board()).goesTo(ObstacleLinks.report());
        assertThat(typed(ottoHere)).isEqualTo("Tweede adres in het systeem: bel 06-12345678.");
    }

    @Test
    void what_was_closed_meanwhile_cannot_be_joined_and_the_draft_stays() {
        ObstacleId there = reported("Een tweede adres past niet in het systeem");
        Colleague ottoHere = portal.sits(otto)
                .goesTo(ObstacleLinks.report())
                .fills("sentence", "Tweede adres past niet in het systeem");
        company.as(anna, () -> moves.move(there, 0, new Move.Withdraw("Het kon toch")));

        ottoHere.clicks("similar-" + there.number()).clicks("occurrence-save").isTold("Deze hindernis is afgesloten.");

        ottoHere.clicks("occurrence-cancel");
        assertThat(typed(ottoHere)).isEqualTo("Tweede adres past niet in het systeem");
    }

    @Test
    void from_a_story_it_goes_along_and_who_is_hidden_stays_hidden() {
        ObstacleId there = reported("Een tweede adres past niet in het systeem");
        StoryId story = tells(otto, "Mijn post kwam steeds terug");
        jdbc.sql("update story set teller_hidden = true").update();
        Colleague ottoHere = portal.sits(otto)
                .goesTo(ObstacleLinks.report(story))
                .fills("hidden", true)
                .fills("sentence", "Tweede adres past niet in het systeem")
                .clicks("similar-" + there.number());

        assertThat(story(ottoHere).getValue()).isEqualTo(new StoryChoices.Choice(story, "Mijn post kwam steeds terug"));
        assertThat(ottoHere.window()
                        .find(Checkbox.class)
                        .withId("field-occurrence-anonymous")
                        .single()
                        .getValue())
                .isTrue();
        ottoHere.clicks("occurrence-save").sees("een collega");
    }

    private static void types(Colleague colleague, String sentence) {
        colleague.window().activate();
        colleague
                .window()
                .test(colleague
                        .window()
                        .find(TextArea.class)
                        .withId("field-sentence")
                        .single())
                .setValue(sentence);
        colleague.window().roundTrip();
    }

    private static String words(Colleague colleague) {
        return text(colleague, "field-occurrence-words");
    }

    private static String typed(Colleague colleague) {
        return text(colleague, "field-sentence");
    }

    private static String text(Colleague colleague, String id) {
        colleague.window().activate();
        return colleague.window().find(TextArea.class).withId(id).single().getValue();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<StoryChoices.Choice> story(Colleague colleague) {
        colleague.window().activate();
        return colleague
                .window()
                .find(ComboBox.class)
                .withId("field-occurrence-story")
                .single();
    }

    private static List<ObstacleId> similar(Colleague colleague) {
        colleague.window().activate();
        return colleague.window().find(com.vaadin.flow.component.button.Button.class).all().stream()
                .map(it -> it.getId().orElse(""))
                .filter(it -> it.matches("similar-[0-9]+"))
                .map(it -> new ObstacleId(Long.parseLong(it.substring("similar-".length()))))
                .toList();
    }

    private StoryId tells(PersonId person, String words) {
        var told =
                (Outcome.Saved<StoryDraft>) company.as(person, () -> stories.tell(StoryDraft.of(words, Language.NL)));
        return new StoryId(told.item().number());
    }

    private ObstacleId reported(String sentence) {
        return reported(sentence, null);
    }

    private ObstacleId reported(String sentence, @org.jspecify.annotations.Nullable ConditionKind kind) {
        var draft = new ObstacleDraft(sentence, "", "", "", kind, null, null, false, Language.NL);
        var outcome = (Outcome.Saved<ObstacleDraft>) company.as(anna, () -> obstacles.report(draft, null));
        return new ObstacleId(outcome.item().number());
    }
}
