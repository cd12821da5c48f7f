package nl.ruimbaan.story.ui;

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
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna's story leads to something, and she tells the customer. */
@ScreenTest
class CameOfItScreenTest {

    @Autowired
    StoryService stories;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    PersonId mila;
    StoryId story;
    ObstacleId obstacle;

    @BeforeEach
    void anna_tells_and_reports() {
        anna = company.hire("Anna");
        mila = company.hire("Mila", Role.MANAGER);
        var told = (Outcome.Saved<?>)
                company.as(anna, () -> stories.tell(StoryDraft.of("Mijn post kwam steeds terug", Language.NL)));
        story = new StoryId(told.item().number());
        var reported = (Outcome.Saved<?>) company.as(
                anna, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), story));
        obstacle = new ObstacleId(reported.item().number());
    }

    @Test
    void as_long_as_nothing_is_better_nothing_is_said_and_nobody_needs_to_be_told() {
        Colleague annaHere = portal.sits(anna).goesTo(StoryLinks.page(story)).sees("Geen tweede adres");

        assertThat(annaHere.shows("Weet de klant het al?")).isFalse();
        assertThat(annaHere.canClick("customer-told")).isFalse();
    }

    @Test
    void what_was_taken_away_is_named_as_annas_and_to_others_as_the_storys() {
        takenAway();

        portal.sits(anna)
                .goesTo(StoryLinks.page(story))
                .sees("Jouw verhaal leidde hiertoe")
                .sees(" · Hindernis · Weggenomen")
                .sees("Weet de klant het al?");
        Colleague bramHere =
                portal.sits(company.hire("Bram")).goesTo(StoryLinks.page(story)).sees("Wat er van dit verhaal kwam");
        assertThat(bramHere.canClick("customer-told")).isFalse();
    }

    @Test
    void anna_told_the_customer_and_everybody_reads_when_and_how() {
        takenAway();
        Colleague bramHere = portal.sits(company.hire("Bram")).goesTo(StoryLinks.page(story));

        portal.sits(anna)
                .goesTo(StoryLinks.page(story))
                .clicks("customer-told")
                .fills("on", "1-3-2026")
                .fills("how", "Gebeld, en ze was er blij mee.")
                .clicks("customer-told-save")
                .isTold("Mooi. De rode draad is rond.")
                .sees("De klant weet het sinds 1 maart 2026. Gebeld, en ze was er blij mee.");

        bramHere.sees("De klant weet het sinds 1 maart 2026. Gebeld, en ze was er blij mee.");
        assertThat(bramHere.shows("Weet de klant het al?")).isFalse();
    }

    @Test
    void what_was_said_is_offered_again_to_be_put_right() {
        takenAway();
        Colleague annaHere = portal.sits(anna)
                .goesTo(StoryLinks.page(story))
                .clicks("customer-told")
                .fills("on", "1-3-2026")
                .clicks("customer-told-save");

        annaHere.clicks("customer-told");
        assertThat(annaHere.<String>holds("on")).isEqualTo("1-3-2026");
        annaHere.fills("on", "3-3-2026").clicks("customer-told-save");

        annaHere.sees("De klant weet het sinds 3 maart 2026.");
    }

    @Test
    void a_day_to_come_or_a_telephone_number_is_refused_beside_its_field() {
        takenAway();
        Colleague annaHere = portal.sits(anna).goesTo(StoryLinks.page(story)).clicks("customer-told");

        annaHere.fills("on", Company.today().plusDays(1))
                .fills("how", "Gebeld op 06-12345678")
                .clicks("customer-told-save");
        assertThat(annaHere.isAskedAgain("on")).isTrue();

        annaHere.fills("on", Company.today()).clicks("customer-told-save");
        assertThat(annaHere.askedFor("how"))
                .isEqualTo("Hier staat een telefoonnummer. Maskeer het, of zeg waarom het mag blijven staan.");
        assertThat(annaHere.shows("De klant weet het sinds")).isFalse();
    }

    @Test
    void a_coach_may_say_it_as_well() {
        takenAway();

        portal.sits(company.hire("Carla", Role.COACH))
                .goesTo(StoryLinks.page(story))
                .clicks("customer-told")
                .clicks("customer-told-save")
                .sees("De klant weet het sinds");
    }

    private void takenAway() {
        company.does(mila, () -> moves.move(obstacle, 9, new Move.PickUp("Ik bel")));
        company.does(mila, () -> moves.move(obstacle, 9, new Move.TakeAway("Er is nu een veld", "Anna")));
    }
}
