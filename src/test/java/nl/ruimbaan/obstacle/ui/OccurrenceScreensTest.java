package nl.ruimbaan.obstacle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.obstacle.OccurrenceDraft;
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
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** It is there already, and it happened to me too. */
@ScreenTest
class OccurrenceScreensTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ObstaclePages pages;

    @Autowired
    StoryService stories;

    @Autowired
    Clock clock;

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
    void enter_passes_on_today_without_a_word() {
        ObstacleId id = reported("Geen tweede adres");
        Colleague ottoHere = portal.sits(otto).goesTo(ObstacleLinks.page(id)).clicks("happened-to-me");
        assertThat(ottoHere.window().find(DatePicker.class).single().getValue()).isEqualTo(clock.today());

        pressesEnter(ottoHere);

        ottoHere.sees("Dit overkwam één collega.").isTold("Dank je. Zo zien we hoe vaak dit in de weg staat.");
        assertThat(ottoHere.window().find(Dialog.class).exists()).isFalse();
    }

    @Test
    void what_is_open_in_the_evidence_stays_open_until_something_in_it_changes() {
        ObstacleId id = reported("Geen tweede adres");
        Colleague ottoHere = portal.sits(otto).goesTo(ObstacleLinks.page(id));
        Component evidence = evidence(ottoHere);

        company.as(mila, () -> moves.move(id, 0, new Move.PickUp("Ik bel")));
        ottoHere.sees("Ik bel");
        assertThat(evidence(ottoHere)).isSameAs(evidence);

        ottoHere.clicks("happened-to-me");
        pressesEnter(ottoHere);
        ottoHere.sees("Dit overkwam één collega.");
        assertThat(evidence(ottoHere)).isNotSameAs(evidence);
    }

    @Test
    void a_second_press_is_refused_and_the_words_stay() {
        ObstacleId id = reported("Geen tweede adres");
        Colleague ottoHere = portal.sits(otto).goesTo(ObstacleLinks.page(id)).clicks("happened-to-me");
        ottoHere.fills("occurrence-words", "Aan de balie").clicks("occurrence-save");
        ottoHere.clicks("happened-to-me")
                .fills("occurrence-words", "Aan de balie")
                .clicks("occurrence-save")
                .isTold("Dit heb je net al doorgegeven.");

        assertThat(words(ottoHere)).isEqualTo("Aan de balie");
        ottoHere.fills("occurrence-words", "Aan de balie, mevrouw erna")
                .clicks("occurrence-save")
                .sees("Dit overkwam collega's 2 keer.");
    }

    @Test
    void a_day_to_come_is_asked_again() {
        ObstacleId id = reported("Geen tweede adres");
        Colleague ottoHere = portal.sits(otto)
                .goesTo(ObstacleLinks.page(id))
                .clicks("happened-to-me")
                .fills("occurrence-on", clock.today().plusDays(1))
                .fills("occurrence-words", "Morgen vast weer")
                .clicks("occurrence-save");

        assertThat(ottoHere.isAskedAgain("occurrence-on")).isTrue();
        assertThat(words(ottoHere)).isEqualTo("Morgen vast weer");
        ottoHere.fills("occurrence-on", LocalDate.of(1926, 1, 5)).clicks("occurrence-save");
        assertThat(ottoHere.isAskedAgain("occurrence-on")).isTrue();
    }

    @Test
    void a_story_is_chosen_and_the_time_and_the_thread_lead_to_it() {
        ObstacleId id = reported("Geen tweede adres");
        tells(anna, "De sleutel was zoek");
        StoryId story = tells(otto, "Mijn post kwam steeds terug");
        Colleague ottoHere = portal.sits(otto).goesTo(ObstacleLinks.page(id)).clicks("happened-to-me");

        assertThat(offered(ottoHere)).containsExactly("Mijn post kwam steeds terug", "De sleutel was zoek");
        story(ottoHere).setValue(new StoryChoices.Choice(story, "Mijn post kwam steeds terug"));
        ottoHere.clicks("occurrence-save");

        ListItem time = ottoHere.window().find(ListItem.class).all().stream()
                .filter(it -> it.getElement().getTextRecursively().contains("Uit het verhaal"))
                .findFirst()
                .orElseThrow();
        assertThat(time.getElement().getTextRecursively()).contains("Otto");
        assertThat(links(ottoHere)).contains("stories/" + story.number() + " Mijn post kwam steeds terug");
    }

    @Test
    void who_reported_it_sees_it_come_in_and_so_does_an_open_board_without_a_query() {
        ObstacleId id = reported("Geen tweede adres");
        Colleague annaHere = portal.sits(anna).goesTo(ObstacleLinks.page(id));
        Colleague milaHere = portal.sits(mila).goesTo(ObstacleLinks.board());
        milaHere.wasSent();

        portal.sits(otto)
                .goesTo(ObstacleLinks.page(id))
                .clicks("happened-to-me")
                .fills("occurrence-words", "Vanmorgen nog")
                .clicks("occurrence-save");

        annaHere.sees("Vanmorgen nog").sees("Dit overkwam één collega.");
        long statements = StatementCount.of(() -> {
            assertThat(milaHere.wasSent()).contains("\"occurrences\":1");
            return true;
        });
        assertThat(statements).isZero();
    }

    @Test
    void what_one_reads_on_stays_when_one_more_comes_in() {
        ObstacleId id = reported("Geen tweede adres");
        for (int i = 1; i <= 60; i++) {
            happens(otto, id, "Keer " + i + ".");
        }
        Colleague annaHere = portal.sits(anna).goesTo(ObstacleLinks.page(id)).sees("Keer 56.");
        assertThat(texts(annaHere)).noneMatch(it -> it.contains("Keer 55."));
        annaHere.clicks("more-occurrences")
                .sees("Keer 6.")
                .clicks("more-occurrences")
                .sees("Keer 1.");
        assertThat(annaHere.canClick("more-occurrences")).isFalse();

        happens(mila, id, "Keer 61.");

        annaHere.sees("Keer 61.").sees("Keer 11.").sees("Keer 1.");
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
        ottoHere.clicks("similar-" + there.number());
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

    private static void pressesEnter(Colleague colleague) {
        colleague.window().activate();
        var pressed = JacksonUtils.createObjectNode();
        pressed.put(OccurrenceDialog.ENTER_ALONE, true);
        var words = colleague
                .window()
                .find(TextArea.class)
                .withId("field-occurrence-words")
                .single()
                .getElement();
        words.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(words, "keydown", pressed));
        colleague.window().roundTrip();
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

    private static List<String> offered(Colleague colleague) {
        return story(colleague)
                .getLazyDataView()
                .getItems()
                .map(StoryChoices.Choice::title)
                .toList();
    }

    private static List<ObstacleId> similar(Colleague colleague) {
        colleague.window().activate();
        return colleague.window().find(com.vaadin.flow.component.button.Button.class).all().stream()
                .map(it -> it.getId().orElse(""))
                .filter(it -> it.matches("similar-[0-9]+"))
                .map(it -> new ObstacleId(Long.parseLong(it.substring("similar-".length()))))
                .toList();
    }

    private static List<String> links(Colleague colleague) {
        colleague.window().activate();
        return colleague.window().find(Anchor.class).all().stream()
                .map(it -> it.getHref() + " " + it.getText())
                .toList();
    }

    private static List<String> texts(Colleague colleague) {
        colleague.window().activate();
        return colleague.window().find(ListItem.class).all().stream()
                .map(it -> it.getElement().getTextRecursively())
                .toList();
    }

    private void happens(PersonId person, ObstacleId id, String words) {
        assertThat(company.as(
                        person,
                        () -> moves.happenedToMeToo(id, new OccurrenceDraft(clock.today(), words, null, false))))
                .isInstanceOf(Outcome.Saved.class);
    }

    private StoryId tells(PersonId person, String words) {
        var told =
                (Outcome.Saved<StoryDraft>) company.as(person, () -> stories.tell(StoryDraft.of(words, Language.NL)));
        return new StoryId(told.item().number());
    }

    private static Component evidence(Colleague colleague) {
        colleague.window().activate();
        return colleague.window().find(Evidence.class).single();
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
