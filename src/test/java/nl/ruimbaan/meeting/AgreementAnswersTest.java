package nl.ruimbaan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.base.TurnSource;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstaclePage;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who says that what was agreed is done, and whose turn it is until then. */
@ServiceTest
class AgreementAnswersTest {

    @Autowired
    AgreementService agreements;

    @Autowired
    AgreementAnswers answers;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ObstaclePages pages;

    @Autowired
    AgreementTurns turns;

    @Autowired
    TurnSource stillnessTurns;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;
    PersonId mila;
    PersonId otto;
    ObstacleId id;

    @BeforeEach
    void reported_and_picked_up() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        mila = company.hire("Mila", Role.MANAGER);
        otto = company.hire("Otto", Role.MANAGER);
        id = reported("Geen tweede adres");
        does(mila, new Move.PickUp("Ik bel de leverancier"));
    }

    @Test
    void who_is_to_do_it_says_that_it_is_done_and_a_bystander_does_not() {
        AgreementId made = agrees(mila, new AgreementDraft("", "Bellen", bram, null));

        assertThat(company.as(anna, () -> answers.done(made)))
                .isEqualTo(Outcome.refused(Refusal.because("obstacle.agreement.refused.notYoursToDo")));
        assertThat(lines(anna).getFirst().mayAnswer()).isFalse();
        assertThat(company.as(bram, () -> answers.done(made))).isInstanceOf(Outcome.Saved.class);
        assertThat(lines(anna).getFirst().doneBy()).isEqualTo("Bram");
        assertThat(company.as(anna, () -> answers.notDone(made))).isInstanceOf(Outcome.Refused.class);
        assertThat(company.as(otto, () -> answers.notDone(made))).isInstanceOf(Outcome.Saved.class);
        assertThat(lines(anna).getFirst().doneAt()).isNull();
    }

    @Test
    void about_what_is_closed_nothing_is_agreed() {
        AgreementId open = agrees(mila, new AgreementDraft("", "Bellen", bram, Company.today()));
        does(mila, new Move.TakeAway("Het kan nu", "Anna"));
        agrees(mila, step("Anna kijkt of het echt weg is"));
        does(anna, new Move.Confirm(""));

        assertThat(tries(mila, step("Bellen"))).isEqualTo(Outcome.refused(Refusal.because("obstacle.refused.closed")));
        assertThat(company.as(bram, () -> answers.done(open)))
                .isEqualTo(Outcome.refused(Refusal.because("obstacle.refused.closed")));
        assertThat(lines(mila)).noneMatch(AgreementLine::mayAnswer);
        assertThat(turnsOf(bram)).isEmpty();
    }

    @Test
    void it_is_my_turn_on_the_day_and_no_longer_when_it_is_done() {
        AgreementId made = agrees(
                mila, new AgreementDraft("", "Bellen", bram, Company.today().plusDays(3)));

        assertThat(turnsIn(2, bram)).isEmpty();
        assertThat(turnsIn(3, bram))
                .extracting(it -> it.key() + " " + it.path())
                .containsExactly("obstacle.turn.agreement " + id.ref().path());
        assertThat(turnsIn(40, bram)).hasSize(1);
        assertThat(turnsIn(40, mila)).isEmpty();

        company.as(bram, () -> answers.done(made));
        assertThat(turnsIn(40, bram)).isEmpty();
    }

    @Test
    void an_owner_is_told_once_of_a_step_that_is_past() {
        agrees(mila, new AgreementDraft("", "Bellen", mila, Company.today().plusDays(3)));

        assertThat(turnsIn(3, mila)).extracting(Turn::key).containsExactly("obstacle.turn.agreement");
        assertThat(turnsIn(4, mila)).isEmpty();
        assertThat(company.at(mila, in(4), () -> stillnessTurns.turns(5)))
                .extracting(Turn::key)
                .containsExactly("obstacle.turn.step");
    }

    private static AgreementDraft step(String nextStep) {
        return new AgreementDraft("", nextStep, null, null);
    }

    private AgreementId agrees(PersonId person, AgreementDraft draft) {
        assertThat(tries(person, draft)).isInstanceOf(Outcome.Saved.class);
        return lines(person).getFirst().id();
    }

    private Outcome<AgreementDraft> tries(PersonId person, AgreementDraft draft) {
        return company.as(person, () -> agreements.agree(id, draft));
    }

    private List<AgreementLine> lines(PersonId reader) {
        return company.as(reader, () -> agreements.of(id)).orElseThrow().agreements();
    }

    private ObstaclePage page() {
        return company.as(anna, () -> pages.page(id)).orElseThrow();
    }

    private List<Turn> turnsOf(PersonId person) {
        return company.as(person, () -> turns.turns(5));
    }

    private List<Turn> turnsIn(int days, PersonId person) {
        return company.at(person, in(days), () -> turns.turns(5));
    }

    private static Instant in(int days) {
        return Instant.now().plus(days, ChronoUnit.DAYS);
    }

    private void does(PersonId person, Move move) {
        assertThat(company.as(person, () -> moves.move(id, page().version(), move)))
                .isInstanceOf(Outcome.Saved.class);
    }

    private ObstacleId reported(String sentence) {
        var outcome = (Outcome.Saved<ObstacleDraft>) company.as(
                anna, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), null));
        return new ObstacleId(outcome.item().number());
    }
}
