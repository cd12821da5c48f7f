package nl.ruimbaan.twice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StoryChoices;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import nl.ruimbaan.twice.MergedStories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna sees that Bram told the same before her. */
@ScreenTest
class TwiceScreenTest {

    @Autowired
    StoryService stories;

    @Autowired
    MergedStories merged;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    PersonId bram;
    StoryId one;
    StoryId other;

    @BeforeEach
    void two_that_are_the_same() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        one = tells(anna, "Vier brieven over dezelfde borg");
        other = tells(bram, "Te veel brieven over de borg");
    }

    @Test
    void anna_lets_hers_go_up_in_the_other_and_reads_where_it_goes_on_and_takes_it_back() {
        Colleague bramHere = portal.sits(bram).goesTo(other.ref().path());
        Colleague bramAtTheWall = portal.sits(bram).goesTo("stories");
        bramAtTheWall.wasSent();
        Colleague annaHere = portal.sits(anna)
                .goesTo(one.ref().path())
                .clicks("verb-MERGE")
                .sees("Dit verhaal gaat op in het andere");
        chooses(annaHere);
        annaHere.clicks("move-save")
                .sees("Dit gaat verder in")
                .sees("De rode draad gaat verder waarin dit is opgegaan.")
                .sees("#" + other.number() + " Te veel brieven over de borg")
                .sees("Anna voegde dit samen met een ander verhaal");
        assertThat(annaHere.canClick("archive")).isFalse();
        assertThat(annaHere.canClick("action-obstacle-action-report")).isFalse();
        assertThat(annaHere.canClick("verb-MERGE")).isFalse();
        assertThat(annaHere.canClick("verb-TAKE_APART")).isTrue();
        assertThat(bramAtTheWall.wasSent()).contains("remove").contains(Long.toString(one.number()));
        bramHere.sees("Hierin opgegaan:")
                .sees("#" + one.number() + " Vier brieven over dezelfde borg")
                .sees("Anna voegde een ander verhaal met dit samen");

        annaHere.clicks("undo-step").isTold("Ongedaan gemaakt. Niemand kreeg er bericht van.");
        assertThat(annaHere.shows("Dit gaat verder in")).isFalse();
        assertThat(annaHere.canClick("verb-MERGE")).isTrue();
    }

    @Test
    void bram_takes_them_apart_on_the_page_of_annas() {
        Colleague annaHere = portal.sits(anna).goesTo(one.ref().path()).clicks("verb-MERGE");
        chooses(annaHere);
        annaHere.clicks("move-save");

        portal.sits(bram)
                .goesTo(one.ref().path())
                .clicks("verb-TAKE_APART")
                .types("words", "Een andere mevrouw")
                .clicks("move-save")
                .sees("Bram maakte het samenvoegen ongedaan")
                .sees("Een andere mevrouw");
    }

    @Test
    void without_a_choice_it_asks_for_one() {
        Colleague annaHere =
                portal.sits(anna).goesTo(one.ref().path()).clicks("verb-MERGE").clicks("move-save");

        assertThat(annaHere.isAskedAgain("into")).isTrue();
        annaHere.clicks("move-cancel");
        assertThat(annaHere.canClick("move-save")).isFalse();
        assertThat(annaHere.canClick("verb-MERGE")).isTrue();
    }

    @Test
    void whoever_told_neither_sees_nothing_of_it() {
        Colleague cor = portal.sits(company.hire("Cor")).goesTo(one.ref().path());

        assertThat(cor.canClick("verb-MERGE")).isFalse();
        assertThat(cor.shows("Twee keer verteld")).isFalse();
    }

    @SuppressWarnings("unchecked")
    private void chooses(Colleague colleague) {
        colleague.window().activate();
        ComboBox<StoryChoices.Choice> into =
                colleague.window().find(ComboBox.class).withId("field-into").single();
        into.setValue(company.as(anna, () -> merged.others(one, "")).getFirst());
        colleague.window().roundTrip();
    }

    private StoryId tells(PersonId who, String words) {
        var saved = (Outcome.Saved<StoryDraft>) company.as(who, () -> stories.tell(StoryDraft.of(words, Language.NL)));
        return new StoryId(saved.item().number());
    }
}
