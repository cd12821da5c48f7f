package nl.ruimbaan.obstacle.ui;

import static org.assertj.core.api.Assertions.assertThat;

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
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
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

/** It is there already, and it happened to me too. */
@ScreenTest
class OccurrenceScreensTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    StoryService stories;

    @Autowired
    Clock clock;

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

    private static String words(Colleague colleague) {
        return text(colleague, "field-occurrence-words");
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

    private static List<String> links(Colleague colleague) {
        colleague.window().activate();
        return colleague.window().find(Anchor.class).all().stream()
                .map(it -> it.getHref() + " " + it.getText())
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
