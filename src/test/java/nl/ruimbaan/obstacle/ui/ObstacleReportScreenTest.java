package nl.ruimbaan.obstacle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna reports what stands in the way. */
@ScreenTest
class ObstacleReportScreenTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    StoryService stories;

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
        otto = company.hire("Otto", Role.MANAGER);
    }

    @Test
    void without_a_sentence_anna_is_asked_for_it() {
        Colleague annaHere = portal.sits(anna).goesTo(ObstacleLinks.report()).clicks("save");

        assertThat(annaHere.isAskedAgain("sentence")).isTrue();
    }

    @Test
    void a_number_in_the_text_holds_the_report_up_until_it_is_masked() {
        Colleague annaHere = portal.sits(anna)
                .goesTo(ObstacleLinks.report())
                .fills("sentence", "De huurder moet 06-12345678 zelf bellen.")
                .clicks("save");
        assertThat(annaHere.isAskedAgain("sentence")).isTrue();

        annaHere.clicks("mask-sentence-0").clicks("save").sees("De huurder moet [telefoonnummer] zelf bellen");
    }

    @Test
    void who_says_why_it_may_stay_can_report_it() {
        Colleague annaHere = portal.sits(anna)
                .goesTo(ObstacleLinks.report())
                .fills("sentence", "Ons nummer 06-12345678 staat op geen enkele brief.")
                .clicks("may-stay-sentence-0")
                .clicks("keep-sentence-0");
        assertThat(annaHere.isAskedAgain("reason-sentence-0")).isTrue();

        annaHere.fills("reason-sentence-0", "Het is ons eigen nummer")
                .clicks("keep-sentence-0")
                .clicks("save")
                .sees("Ons nummer 06-12345678 staat op geen enkele brief");
    }

    @Test
    void from_a_story_the_words_stay_in_sight_and_the_thread_is_there() {
        var told = (Outcome.Saved<StoryDraft>)
                company.as(anna, () -> stories.tell(StoryDraft.of("Mijn post kwam steeds terug", Language.NL)));

        portal.sits(anna)
                .goesTo("obstacles/new?story=" + told.item().number())
                .sees("Mijn post kwam steeds terug")
                .fills("sentence", "Geen tweede adres")
                .clicks("save")
                .sees("Mijn post kwam steeds terug");
    }

    @Test
    void two_who_write_at_once_choose_and_lose_nothing() {
        ObstacleId id = reported("Geen tweede adres");
        company.as(mila, () -> moves.move(id, 0, new Move.PickUp("Ik bel")));
        Colleague annaHere = portal.sits(anna).goesTo(ObstacleLinks.edit(id));
        portal.sits(mila)
                .goesTo(ObstacleLinks.edit(id))
                .fills("sentence", "De tekst van Mila")
                .clicks("save");

        annaHere.fills("sentence", "De tekst van Anna").clicks("save");
        annaHere.sees("De tekst van Mila").clicks("keep-mine");

        annaHere.goesTo(ObstacleLinks.page(id)).sees("De tekst van Anna");
    }

    private ObstacleId reported(String sentence) {
        var outcome = (Outcome.Saved<ObstacleDraft>) company.as(
                anna, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), null));
        return new ObstacleId(outcome.item().number());
    }
}
