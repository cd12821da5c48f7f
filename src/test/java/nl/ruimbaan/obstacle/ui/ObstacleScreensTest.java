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
            assertThat(ottoHere.wasSent()).contains("\"column\":\"PICKED_UP\"").contains("Mila");
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
    void an_empty_board_teaches_what_belongs_there() {
        portal.sits(anna)
                .goesTo(ObstacleLinks.board())
                .sees("Hier komt wat je belet een klant in één keer goed te helpen")
                .clicks("report-first");
    }

    private ObstacleId reported(String sentence) {
        var outcome = (Outcome.Saved<ObstacleDraft>) company.as(
                anna, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), null));
        return new ObstacleId(outcome.item().number());
    }

    private long lastNumber() {
        return jdbc.sql("select max(id) from obstacle").query(Long.class).single();
    }
}
