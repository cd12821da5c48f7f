package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.base.TurnSource;
import nl.ruimbaan.people.HelpLevel;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.ManagerName;
import nl.ruimbaan.people.OtherManagers;
import nl.ruimbaan.people.StandInDraft;
import nl.ruimbaan.people.StandIns;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Up the help chain: who can be asked, and where it comes when they accept. */
@ServiceTest
class EscalatingTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ObstacleUndo undo;

    @Autowired
    ObstaclePages pages;

    @Autowired
    OtherManagers managers;

    @Autowired
    StandIns standIns;

    @Autowired
    TurnSource stillnessTurns;

    @Autowired
    TurnSource standInTurns;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    PersonId mila;
    PersonId otto;
    PersonId dora;
    PersonId bert;
    ObstacleId id;

    @BeforeEach
    void picked_up() {
        PersonId anna = company.hire("Anna");
        mila = company.hire("Mila", Role.MANAGER);
        otto = company.hire("Otto", Role.MANAGER);
        dora = company.stands(company.hire("Dora", Role.MANAGER), HelpLevel.DEPARTMENT);
        bert = company.stands(company.hire("Bert", Role.MANAGER), HelpLevel.BOARD);
        var saved = (Outcome.Saved<ObstacleDraft>) company.as(
                anna, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null));
        id = new ObstacleId(saved.item().number());
        does(mila, new Move.PickUp("Bellen"));
    }

    @Test
    void asked_are_managers_who_stand_higher_and_still_work_here() {
        PersonId gone = company.stands(company.hire("Gerrit", Role.MANAGER), HelpLevel.BOARD);
        jdbc.sql("update person set disabled = true where id = ?")
                .param(gone.value())
                .update();

        assertThat(company.as(mila, () -> managers.above(HelpLevel.TEAM)).managers())
                .containsExactly(
                        new ManagerName(dora, "Dora", HelpLevel.DEPARTMENT),
                        new ManagerName(bert, "Bert", HelpLevel.BOARD));
        assertThat(company.as(bert, () -> managers.above(HelpLevel.DEPARTMENT)).byLevel())
                .isFalse();
    }

    @Test
    void whoever_stands_no_higher_is_refused_and_may_be_handed_it() {
        assertThat(tries(mila, new Move.Escalate(otto, "Hier gaat het over geld")))
                .isEqualTo(Outcome.refused(Refusal.of("to", "obstacle.refused.notHigher.TEAM")));
        assertThat(page().asked()).isNull();

        does(mila, new Move.HandOver(otto, "Jij kent de leverancier"));
        does(otto, new Move.Accept("Ik bel"));
        assertThat(page().level()).isEqualTo(HelpLevel.TEAM);
    }

    @Test
    void from_the_department_it_goes_to_the_board_alone() {
        does(mila, new Move.Escalate(dora, "Dit raakt de hele afdeling"));
        does(dora, new Move.Accept("Ik zoek het uit"));
        assertThat(page().level()).isEqualTo(HelpLevel.DEPARTMENT);

        PersonId daan = company.stands(company.hire("Daan", Role.MANAGER), HelpLevel.DEPARTMENT);
        assertThat(tries(dora, new Move.Escalate(daan, "Kijk jij?")))
                .isEqualTo(Outcome.refused(Refusal.of("to", "obstacle.refused.notHigher.DEPARTMENT")));
        does(dora, new Move.Escalate(bert, "Dit kost geld"));
        does(bert, new Move.Accept("Ik vraag het aan"));
        assertThat(page().level()).isEqualTo(HelpLevel.BOARD);
        assertThat(page().possible()).doesNotContain(ObstacleVerb.ESCALATE);
        assertThat(page().history())
                .extracting(ObstaclePage.Step::reached)
                .containsExactly(HelpLevel.BOARD, null, HelpLevel.DEPARTMENT, null, null, null);
    }

    @Test
    void accepted_by_the_board_it_skips_the_department_and_taken_back_it_is_the_team_s_again() {
        does(mila, new Move.Escalate(bert, "Dit kan alleen het bestuur"));
        assertThat(page().ownerName()).isEqualTo("Mila");
        does(bert, new Move.Accept("Ik agendeer het"));
        assertThat(page().level()).isEqualTo(HelpLevel.BOARD);

        assertThat(company.as(bert, () -> undo.undo(id))).isInstanceOf(Outcome.Saved.class);

        assertThat(page().level()).isEqualTo(HelpLevel.TEAM);
        assertThat(page().ownerName()).isEqualTo("Mila");
        assertThat(page().asked()).isEqualTo("Bert");
        does(bert, new Move.Accept("Toch maar wel"));
        assertThat(page().level()).isEqualTo(HelpLevel.BOARD);
    }

    @Test
    void where_nobody_stands_higher_any_other_manager_takes_it_one_level_up() {
        for (PersonId manager : new PersonId[] {dora, bert}) {
            company.stands(manager, HelpLevel.TEAM);
        }

        does(mila, new Move.Escalate(otto, "Hier gaat het over geld"));
        does(otto, new Move.Accept("Ik vraag het aan"));

        assertThat(page().level()).isEqualTo(HelpLevel.DEPARTMENT);
    }

    @Test
    void who_is_asked_reads_to_which_level_and_so_does_who_stands_in() {
        does(mila, new Move.Escalate(bert, "Dit kan alleen het bestuur"));
        company.as(bert, () -> standIns.name(new StandInDraft(otto, Company.today(), Company.today())));

        assertThat(company.as(bert, () -> stillnessTurns.turns(5)))
                .extracting(Turn::key)
                .containsExactly("obstacle.turn.escalated.BOARD");
        assertThat(company.as(otto, () -> standInTurns.turns(5)))
                .extracting(Turn::key)
                .containsExactly("obstacle.turn.standIn.escalated.BOARD");

        does(mila, new Move.HandOver(dora, "Kun jij dit?"));
        assertThat(company.as(dora, () -> stillnessTurns.turns(5)))
                .extracting(Turn::key)
                .containsExactly("obstacle.turn.asked");
        assertThat(company.as(bert, () -> stillnessTurns.turns(5))).isEmpty();
    }

    private void does(PersonId person, Move move) {
        assertThat(tries(person, move)).isInstanceOf(Outcome.Saved.class);
    }

    private Outcome<ObstacleDraft> tries(PersonId person, Move move) {
        return company.as(person, () -> moves.move(id, page().version(), move));
    }

    private ObstaclePage page() {
        return company.as(mila, () -> pages.page(id)).orElseThrow();
    }
}
