package nl.ruimbaan.obstacle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.conversation.ConversationService;
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
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScreenTest
class ObstacleScreensTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    StoryService stories;

    @Autowired
    ConversationService conversations;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

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
    void anna_reports_mila_takes_it_away_and_anna_says_that_it_is_gone() {
        Colleague annaHere = portal.sits(anna)
                .goesTo(ObstacleLinks.report())
                .fills("sentence", "Ik kan geen tweede adres invoeren.")
                .clicks("save");
        annaHere.sees("Ik kan geen tweede adres invoeren");
        assertThat(annaHere.state()).isEqualTo("REPORTED");
        assertThat(annaHere.canClick("verb-PICK_UP")).isFalse();
        ObstacleId id = new ObstacleId(lastNumber());

        Colleague milaHere = portal.sits(mila).goesTo(ObstacleLinks.page(id)).clicks("verb-PICK_UP");
        milaHere.clicks("move-save");
        assertThat(milaHere.isAskedAgain("firstStep")).isTrue();
        milaHere.fills("firstStep", "Ik bel de leverancier").clicks("move-save");
        milaHere.clicks("verb-START_SOLUTION")
                .fills("solution", "Een tweede adresveld")
                .fills("nextStep", "Proef met tien huurders")
                .fills("nextStepOn", Company.today().plusDays(7))
                .clicks("move-save");
        assertThat(milaHere.state()).isEqualTo("SOLUTION");
        milaHere.clicks("verb-TAKE_AWAY")
                .fills("whatChanged", "Er kan een postadres bij")
                .clicks("move-save");
        assertThat(milaHere.canClick("verb-CONFIRM")).isFalse();

        assertThat(annaHere.state()).isEqualTo("REMOVED");
        annaHere.clicks("verb-CONFIRM").clicks("move-save");
        assertThat(annaHere.state()).isEqualTo("CONFIRMED");
        annaHere.sees("Anna bevestigde: het is weg").sees("Een tweede adresveld");
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
    void mila_moves_a_card_on_the_board_and_otto_gets_one_card_without_a_query() {
        ObstacleId id = reported("Geen tweede adres");
        Colleague milaHere = portal.sits(mila).goesTo(ObstacleLinks.board());
        Colleague ottoHere = portal.sits(otto).goesTo(ObstacleLinks.board());
        assertThat(ottoHere.wasSent()).contains("Geen tweede adres");

        milaHere.moves(id, null)
                .clicks("verb-PICK_UP")
                .fills("firstStep", "Ik bel de leverancier")
                .clicks("move-save");

        long statements = StatementCount.of(() -> {
            assertThat(ottoHere.wasSent()).contains("\"state\":\"PICKED_UP\"").contains("Mila");
            return true;
        });
        assertThat(statements).isZero();
    }

    @Test
    void a_drop_opens_the_form_that_fits_or_says_why_it_cannot() {
        ObstacleId id = reported("Geen tweede adres");
        Colleague milaHere = portal.sits(mila).goesTo(ObstacleLinks.board());

        milaHere.moves(id, "REMOVED").isTold("Wegnemen doet de eigenaar");
        milaHere.moves(id, "PICKED_UP").fills("firstStep", "Bellen").clicks("move-save");

        milaHere.goesTo(ObstacleLinks.page(id));
        assertThat(milaHere.state()).isEqualTo("PICKED_UP");
    }

    @Test
    void who_was_too_late_reads_where_it_stands_and_keeps_the_text() {
        ObstacleId id = reported("Geen tweede adres");
        Colleague ottoHere = portal.sits(otto)
                .goesTo(ObstacleLinks.board())
                .moves(id, "PICKED_UP")
                .fills("firstStep", "Ik ook");
        company.as(mila, () -> moves.move(id, 0, new Move.PickUp("Ik bel")));

        ottoHere.clicks("move-save").isTold("deze hindernis staat nu in “opgepakt”");

        assertThat(ottoHere.canClick("move-save")).isTrue();
    }

    @Test
    void mila_asks_otto_and_otto_accepts() {
        ObstacleId id = reported("Geen tweede adres");
        company.as(mila, () -> moves.move(id, 0, new Move.PickUp("Ik bel")));
        Colleague milaHere = portal.sits(mila).goesTo(ObstacleLinks.page(id)).clicks("verb-ESCALATE");
        milaHere.choosesManager("Otto").fills("why", "Hier is geld voor nodig").clicks("move-save");
        milaHere.sees("Gevraagd aan Otto");

        Colleague ottoHere = portal.sits(otto).goesTo(ObstacleLinks.page(id));
        ottoHere.clicks("verb-ACCEPT").fills("firstStep", "Ik vraag het aan").clicks("move-save");

        ottoHere.sees("Otto nam dit aan").sees("Afdeling");
    }

    @Test
    void it_happened_to_otto_too() {
        ObstacleId id = reported("Geen tweede adres");

        portal.sits(otto)
                .goesTo(ObstacleLinks.page(id))
                .clicks("happened-to-me")
                .fills("occurrence-words", "Gisteren nog, bij meneer aan de balie")
                .clicks("occurrence-save")
                .sees("Gisteren nog, bij meneer aan de balie")
                .sees("Dit overkwam één collega.");
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

    @Test
    void an_empty_board_teaches_what_belongs_there() {
        portal.sits(anna)
                .goesTo(ObstacleLinks.board())
                .sees("Hier komt wat je belet een klant in één keer goed te helpen")
                .clicks("report-first");
    }

    @Test
    void who_recognises_somebody_hides_it_and_a_coach_shows_it_again() {
        ObstacleId id = reported("Geen tweede adres voor de bakker");
        PersonId carla = company.hire("Carla", Role.COACH);
        Colleague annaHere = portal.sits(anna).goesTo(ObstacleLinks.page(id));
        Colleague onTheBoard = portal.sits(mila).goesTo(ObstacleLinks.board());
        onTheBoard.wasSent();
        Colleague onThePage = portal.sits(mila).goesTo(ObstacleLinks.page(id));
        Colleague ottoHere = portal.sits(otto).goesTo(ObstacleLinks.page(id));
        assertThat(ottoHere.canClick("hide")).isFalse();

        ottoHere.clicks("recognisable")
                .fills("note", "De bakker")
                .clicks("moderate-do")
                .isTold("De tekst is verborgen. Een coach kijkt ernaar.");

        assertThat(ottoHere.canClick("report-obstacle")).isTrue();
        onThePage.isTold("of je mag het niet zien");
        assertThat(onThePage.canClick("report-obstacle")).isTrue();
        assertThat(ottoHere.notices()).hasSize(1);
        assertThat(onTheBoard.wasSent()).contains("remove").contains(Long.toString(id.number()));
        annaHere.sees("een collega denkt dat iemand erin te herkennen is");

        Colleague carlaHere = portal.sits(carla).goesTo(ObstacleLinks.page(id)).sees("“De bakker”");
        carlaHere.clicks("show");
        assertThat(carlaHere.canClick("recognisable")).isTrue();
        assertThat(onTheBoard.wasSent()).contains("Geen tweede adres voor de bakker");
    }

    @Test
    void a_comment_in_which_somebody_is_recognised_is_hidden_while_others_look_on() {
        ObstacleId id = reported("Geen tweede adres");
        PersonId carla = company.hire("Carla", Role.COACH);
        Colleague milaHere = portal.sits(mila)
                .goesTo(ObstacleLinks.page(id))
                .fills("comment-new", "Van bakker Jansen")
                .clicks("say-new");
        Colleague annaHere = portal.sits(anna).goesTo(ObstacleLinks.page(id));
        Colleague ottoHere = portal.sits(otto).goesTo(ObstacleLinks.page(id));
        long comment = lastComment();
        assertThat(annaHere.reads("Van bakker Jansen")).isTrue();

        ottoHere.clicks("recognisable-" + comment).clicks("moderate-do");

        annaHere.sees("Verborgen: een coach kijkt of hier iemand in te herkennen is.");
        assertThat(annaHere.reads("Van bakker Jansen")).isFalse();
        assertThat(annaHere.canClick("showAgain-" + comment)).isFalse();
        assertThat(annaHere.canClick("remove-" + comment)).isFalse();
        assertThat(milaHere.reads("Van bakker Jansen")).isTrue();
        Colleague carlaHere = portal.sits(carla).goesTo(ObstacleLinks.page(id));
        assertThat(carlaHere.reads("Van bakker Jansen")).isTrue();
        assertThat(carlaHere.canClick("remove-" + comment)).isTrue();
        carlaHere.clicks("showAgain-" + comment);
        assertThat(annaHere.reads("Van bakker Jansen")).isTrue();
    }

    @Test
    void what_is_hidden_among_earlier_comments_goes_from_open_screens_too() {
        ObstacleId id = reported("Geen tweede adres");
        company.as(
                mila,
                () -> conversations.say(id.ref(), null, "Van bakker Jansen").refusals());
        long comment = lastComment();
        for (int i = 0; i < 50; i++) {
            company.as(mila, () -> conversations.say(id.ref(), null, "Nog iets").refusals());
        }
        Colleague annaHere = portal.sits(anna).goesTo(ObstacleLinks.page(id)).clicks("earlier-comments");
        assertThat(annaHere.reads("Van bakker Jansen")).isTrue();

        portal.sits(otto)
                .goesTo(ObstacleLinks.page(id))
                .clicks("earlier-comments")
                .clicks("recognisable-" + comment)
                .clicks("moderate-do");

        annaHere.sees("Verborgen: een coach kijkt of hier iemand in te herkennen is.");
        assertThat(annaHere.reads("Van bakker Jansen")).isFalse();
        assertThat(annaHere.reads("Nog iets")).isTrue();
    }

    private ObstacleId reported(String sentence) {
        var outcome = (Outcome.Saved<ObstacleDraft>) company.as(
                anna, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), null));
        return new ObstacleId(outcome.item().number());
    }

    private long lastComment() {
        return jdbc.sql("select max(id) from item_comment").query(Long.class).single();
    }

    private long lastNumber() {
        return jdbc.sql("select max(id) from obstacle").query(Long.class).single();
    }
}
