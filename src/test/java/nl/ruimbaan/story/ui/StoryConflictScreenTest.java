package nl.ruimbaan.story.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H3;
import java.util.Map;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna wrote a story down for Bram, and both change it at the same time. */
@ScreenTest
class StoryConflictScreenTest {

    @Autowired
    StoryService stories;

    @Autowired
    StoryWall wall;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    PersonId bram;
    StoryId story;
    Colleague annaHere;

    @BeforeEach
    void anna_writes_while_bram_saves() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        annaHere = portal.sits(anna).goesTo(StoryLinks.tell());
        annaHere.fills("words", "Ik wacht al weken")
                .fills("literal", false)
                .fills("title", "Wachten")
                .fills("inNameOf", new nl.ruimbaan.people.PersonName(bram, "Bram"))
                .clicks("save");
        story = new StoryId(Long.parseLong(annaHere.address().replaceAll("\\D", "")));
        annaHere.goesTo(StoryLinks.edit(story));
        portal.sits(bram)
                .goesTo(StoryLinks.edit(story))
                .fills("words", "Ik wacht al maanden")
                .clicks("save")
                .isTold("Je verhaal is bewaard.");
    }

    @Test
    void both_texts_stand_side_by_side_and_only_what_differs() {
        annaHere.fills("words", "Ik wacht al jaren").clicks("save");

        annaHere.sees("Bram heeft dit om")
                .sees("Staat er nu")
                .sees("Ik wacht al maanden")
                .sees("Wat jij schreef")
                .sees("Ik wacht al jaren");
        assertThat(annaHere.window().find(H3.class).all())
                .extracting(H3::getText)
                .contains("Wat zei de klant?")
                .doesNotContain("Titel (niet verplicht)");
        assertThat(text().words()).isEqualTo("Ik wacht al maanden");
    }

    @Test
    void anna_keeps_hers_and_brams_stays_in_the_history() {
        annaHere.fills("words", "Ik wacht al jaren").clicks("save").clicks("keep-mine");

        annaHere.isTold("Je verhaal is bewaard.");
        assertThat(text().words()).isEqualTo("Ik wacht al jaren");
        annaHere.goesTo(StoryLinks.versions(story));
        assertThat(annaHere.texts()).contains("maanden", "jaren");
    }

    @Test
    void anna_takes_what_is_there_and_saves_nothing_yet() {
        annaHere.fills("words", "Ik wacht al jaren").clicks("save").clicks("take-theirs");

        assertThat(annaHere.<String>holds("words")).isEqualTo("Ik wacht al maanden");
        annaHere.fills("title", "Lang wachten").clicks("save").isTold("Je verhaal is bewaard.");
        assertThat(text().words()).isEqualTo("Ik wacht al maanden");
        assertThat(text().title()).isEqualTo("Lang wachten");
    }

    @Test
    void anna_writes_on_and_is_asked_again() {
        annaHere.fills("words", "Ik wacht al jaren").clicks("save").clicks("edit-on");
        assertThat(annaHere.<String>holds("words")).isEqualTo("Ik wacht al jaren");

        annaHere.fills("words", "Ik wacht al twee jaar").clicks("save");

        assertThat(annaHere.canClick("keep-mine")).isTrue();
        assertThat(text().words()).isEqualTo("Ik wacht al maanden");
    }

    @Test
    void while_she_chooses_bram_saves_once_more_and_she_is_asked_again() {
        annaHere.fills("words", "Ik wacht al jaren").clicks("save");
        var again = company.as(
                bram, () -> stories.edit(story, 1, text().with(Map.of("words", "Ik wacht al een half jaar"))));
        assertThat(again).isInstanceOf(Outcome.Saved.class);

        annaHere.clicks("keep-mine").sees("Ik wacht al een half jaar");

        assertThat(text().words()).isEqualTo("Ik wacht al een half jaar");
        assertThat(text().language()).isEqualTo(Language.NL);
    }

    private StoryDraft text() {
        return company.as(bram, () -> wall.page(story)).orElseThrow().text();
    }
}
