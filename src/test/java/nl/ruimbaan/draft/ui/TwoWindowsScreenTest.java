package nl.ruimbaan.draft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.story.ui.StoryLinks;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna writes at her desk and at the counter, and the one never wipes out the other. */
@ScreenTest
class TwoWindowsScreenTest {

    private static final String OVERTAKEN = "Hieraan schreef je ook verder in een ander tabblad of op een ander"
            + " apparaat. Wat hier staat, is daarom nog niet bewaard.";

    @Autowired
    StoryService stories;

    @Autowired
    DraftService drafts;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    String edit;

    @BeforeEach
    void anna_told_a_story() {
        anna = company.hire("Anna");
        edit = ((Outcome.Saved<?>) company.as(anna, () -> stories.tell(StoryDraft.of("Ik wacht", Language.NL))))
                        .item()
                        .path()
                + "/edit";
    }

    @Test
    void a_new_text_that_was_written_on_elsewhere_goes_on_as_one_of_its_own() {
        Colleague atTheDesk = portal.sits(anna).goesTo(StoryLinks.tell()).types("words", "De monteur");
        Colleague atTheCounter = portal.sits(anna).goesTo(StoryLinks.tell()).types("words", "De monteur kwam niet");

        atTheDesk
                .types("words", "De monteur kwam te laat")
                .sees("Wat hier staat, is nu een eigen tekst; de andere vind je onder “Ook nog niet af”.");

        assertThat(atTheDesk.<String>holds("words")).isEqualTo("De monteur kwam te laat");
        assertThat(atTheCounter.<String>holds("words")).isEqualTo("De monteur kwam niet");
        assertThat(company.as(anna, () -> drafts.unfinished(ItemKind.STORY)))
                .extracting(it -> it.json().replaceAll(".*\"words\":\"([^\"]*)\".*", "$1"))
                .containsExactlyInAnyOrder("De monteur kwam te laat", "De monteur kwam niet");
    }

    @Test
    void what_was_published_elsewhere_is_not_published_twice() {
        Colleague atTheDesk = portal.sits(anna).goesTo(StoryLinks.tell()).types("words", "De monteur");
        portal.sits(anna)
                .goesTo(StoryLinks.tell())
                .fills("literal", true)
                .clicks("save")
                .isTold("Je verhaal staat op de muur.");

        atTheDesk.clicks("save").sees("Deze tekst is in een ander tabblad al geplaatst of weggegooid.");

        assertThat(atTheDesk.address()).startsWith("stories/new");
        assertThat(atTheDesk.<String>holds("words")).isEqualTo("De monteur");
    }

    @Test
    void of_what_is_on_the_wall_she_compares_both_and_keeps_what_stands_here() {
        Colleague atTheDesk = portal.sits(anna).goesTo(edit).types("words", "Ik wacht al weken");
        portal.sits(anna).goesTo(edit).types("words", "Ik wacht al maanden");

        atTheDesk.types("words", "Ik wacht al jaren").sees(OVERTAKEN).clicks("compare");
        atTheDesk
                .sees("schreef je hieraan verder in een ander tabblad of op een ander apparaat.")
                .sees("Ik wacht al maanden")
                .sees("Ik wacht al jaren")
                .clicks("keep-mine");

        assertThat(atTheDesk.shows(OVERTAKEN)).isFalse();
        assertThat(portal.sits(anna).goesTo(edit).<String>holds("words")).isEqualTo("Ik wacht al jaren");
    }

    @Test
    void or_she_takes_what_was_written_elsewhere() {
        Colleague atTheDesk = portal.sits(anna).goesTo(edit).types("words", "Ik wacht al weken");
        portal.sits(anna).goesTo(edit).types("words", "Ik wacht al maanden");

        atTheDesk.types("words", "Ik wacht al jaren").clicks("compare").clicks("take-theirs");

        assertThat(atTheDesk.<String>holds("words")).isEqualTo("Ik wacht al maanden");
        assertThat(portal.sits(anna).goesTo(edit).<String>holds("words")).isEqualTo("Ik wacht al maanden");
    }

    @Test
    void before_she_has_chosen_nothing_is_saved() {
        Colleague atTheDesk = portal.sits(anna).goesTo(edit).types("words", "Ik wacht al weken");
        portal.sits(anna).goesTo(edit).types("words", "Ik wacht al maanden");
        atTheDesk.types("words", "Ik wacht al jaren").clicks("save");

        assertThat(atTheDesk.canClick("keep-mine")).isTrue();
        assertThat(atTheDesk.address()).isEqualTo(edit);
        portal.sits(anna).goesTo(edit.replace("/edit", "")).sees("Ik wacht");
    }
}
