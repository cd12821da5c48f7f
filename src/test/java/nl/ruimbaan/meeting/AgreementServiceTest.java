package nl.ruimbaan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.draft.KeptDraft;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstaclePage;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Agreeing on something about an obstacle, and reading it. */
@ServiceTest
class AgreementServiceTest {

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
    Moderation moderation;

    @Autowired
    DraftService drafts;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    PersonId anna;
    PersonId bram;
    PersonId mila;
    PersonId otto;
    PersonId carla;
    ObstacleId id;

    @BeforeEach
    void reported_and_picked_up() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        mila = company.hire("Mila", Role.MANAGER);
        otto = company.hire("Otto", Role.MANAGER);
        carla = company.hire("Carla", Role.COACH);
        id = reported("Geen tweede adres");
        does(mila, new Move.PickUp("Ik bel de leverancier"));
    }

    @Test
    void what_is_agreed_stands_on_top_with_who_and_when_and_is_the_next_step() {
        LocalDate soon = Company.today().plusDays(9);
        agrees(mila, step("Bellen"));
        agrees(otto, new AgreementDraft(" Het moet kunnen ", "Proef met tien huurders", bram, soon));

        List<AgreementLine> lines = lines(anna);
        assertThat(lines).extracting(AgreementLine::nextStep).containsExactly("Proef met tien huurders", "Bellen");
        AgreementLine first = lines.getFirst();
        assertThat(first.decision()).isEqualTo("Het moet kunnen");
        assertThat(first.who()).isEqualTo("Bram");
        assertThat(first.on()).isEqualTo(soon);
        assertThat(first.by()).isEqualTo("Otto");
        assertThat(first.isDone()).isFalse();
        assertThat(page().solution().nextStep()).isEqualTo("Proef met tien huurders");
        assertThat(page().solution().nextStepOn()).isEqualTo(soon);
    }

    @Test
    void its_owner_managers_and_coaches_agree_and_nobody_else() {
        for (PersonId leader : List.of(mila, otto, carla)) {
            assertThat(tries(leader, step("Bellen"))).isInstanceOf(Outcome.Saved.class);
            assertThat(list(leader).mayAgree()).isTrue();
        }
        for (PersonId colleague : List.of(anna, bram)) {
            assertThat(tries(colleague, step("Bellen")))
                    .isEqualTo(Outcome.refused(Refusal.because("obstacle.agreement.refused.notYours")));
            assertThat(list(colleague).mayAgree()).isFalse();
        }
        jdbc.sql("delete from person_role where person_id = ?")
                .param(mila.value())
                .update();
        assertThat(tries(mila, step("Ik ben nog eigenaar"))).isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void nothing_agreed_a_day_that_is_past_and_a_colleague_who_left_are_refused() {
        jdbc.sql("update person set disabled = true where id = ?")
                .param(bram.value())
                .update();

        assertThat(tries(mila, AgreementDraft.EMPTY))
                .isEqualTo(Outcome.refused(Refusal.of("decision", "obstacle.agreement.refused.nothing")));
        assertThat(tries(
                        mila,
                        new AgreementDraft("", "Bellen", null, Company.today().minusDays(2))))
                .isEqualTo(Outcome.refused(Refusal.of("on", "refused.past")));
        assertThat(tries(mila, new AgreementDraft("", "Bellen", bram, null)))
                .isEqualTo(Outcome.refused(Refusal.of("who", "obstacle.agreement.refused.noColleague")));
    }

    @Test
    void a_number_that_could_tell_who_it_is_about_holds_it_up() {
        assertThat(tries(mila, step("Meneer bellen op 06-12345678")))
                .isEqualTo(Outcome.refused(Refusal.of("nextStep", "privacy.refused.PHONE")));
        assertThat(lines(mila)).isEmpty();
    }

    @Test
    void of_a_hidden_obstacle_nothing_is_agreed_and_nothing_read() {
        AgreementId made = agrees(mila, new AgreementDraft("", "Bellen", otto, Company.today()));
        assertThat(turnsOf(otto)).hasSize(1);
        company.as(bram, () -> moderation.recognisable(id.ref(), "De bakker").refusals());

        assertThat(tries(otto, step("Bellen"))).isInstanceOf(Outcome.Gone.class);
        assertThat(company.as(otto, () -> answers.done(made))).isInstanceOf(Outcome.Gone.class);
        assertThat(company.as(otto, () -> agreements.of(id))).isEmpty();
        assertThat(turnsOf(otto)).isEmpty();
        assertThat(tries(mila, step("Bellen"))).isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void what_was_typed_is_gone_once_it_is_agreed() {
        company.does(mila, () -> drafts.keepPart(id.ref(), AgreementDraft.PART, KeptDraft.NONE, "{}"));

        agrees(mila, step("Bellen"));

        assertThat(company.as(mila, () -> drafts.keptPart(id.ref(), AgreementDraft.PART)))
                .isEmpty();
    }

    @Test
    void reading_costs_as_many_statements_with_fifty_as_with_one() {
        agrees(mila, step("Bellen"));
        long one = company.as(bram, () -> StatementCount.of(() -> agreements.of(id)));
        for (int i = 0; i < 60; i++) {
            agrees(mila, new AgreementDraft("Besluit " + i, "", i % 2 == 0 ? bram : otto, null));
        }

        assertThat(one).isEqualTo(2);
        assertThat(company.as(bram, () -> StatementCount.of(() -> agreements.of(id))))
                .isEqualTo(one);
        assertThat(lines(bram)).hasSize(50);
        assertThat(lines(bram).getFirst().decision()).isEqualTo("Besluit 59");
        assertThat(company.as(bram, () -> StatementCount.of(() -> turns.turns(5))))
                .isEqualTo(1);
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

    private AgreementList list(PersonId reader) {
        return company.as(reader, () -> agreements.of(id)).orElseThrow();
    }

    private List<AgreementLine> lines(PersonId reader) {
        return list(reader).agreements();
    }

    private ObstaclePage page() {
        return company.as(anna, () -> pages.page(id)).orElseThrow();
    }

    private List<Turn> turnsOf(PersonId person) {
        return company.as(person, () -> turns.turns(5));
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
