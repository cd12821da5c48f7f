package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.base.TurnSource;
import nl.ruimbaan.people.HelpLevel;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is asked to take it over, and what a leaving owner leaves behind. */
@ServiceTest
class ObstacleOwnersTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ObstaclePages pages;

    @Autowired
    TurnSource stillnessTurns;

    @Autowired
    Company company;

    @Autowired
    ObstaclesInHand inHand;

    PersonId anna;
    PersonId bram;
    PersonId mila;
    PersonId otto;
    PersonId coach;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        mila = company.hire("Mila", Role.MANAGER);
        otto = company.hire("Otto", Role.MANAGER);
        coach = company.hire("Carla", Role.COACH);
    }

    @Test
    void escalated_and_accepted_it_has_a_new_owner_one_level_up() {
        ObstacleId id = annaReports("Geen tweede adres");
        does(mila, id, new Move.PickUp("Bellen"));
        does(mila, id, new Move.Escalate(otto, "Dit gaat over het budget"));

        assertThat(page(otto, id).ownerName()).isEqualTo("Mila");
        assertThat(company.as(otto, () -> stillnessTurns.turns(5)))
                .extracting(Turn::key)
                .containsExactly("obstacle.turn.escalated.DEPARTMENT");
        does(otto, id, new Move.Accept("Ik vraag het geld aan"));

        assertThat(page(otto, id).ownerName()).isEqualTo("Otto");
        assertThat(page(otto, id).level()).isEqualTo(HelpLevel.DEPARTMENT);
        assertThat(company.as(otto, () -> stillnessTurns.turns(5))).isEmpty();
    }

    @Test
    void a_declined_question_changes_nothing_but_the_history() {
        ObstacleId id = annaReports("Geen tweede adres");
        does(mila, id, new Move.PickUp("Bellen"));
        does(mila, id, new Move.HandOver(otto, "Jij kent de leverancier"));
        does(otto, id, new Move.Decline("Ik ben met verlof"));

        ObstaclePage page = page(otto, id);
        assertThat(page.ownerName()).isEqualTo("Mila");
        assertThat(page.asked()).isNull();
        assertThat(page.level()).isEqualTo(HelpLevel.TEAM);
        assertThat(page.history().getFirst().why()).isEqualTo("Ik ben met verlof");
    }

    @Test
    void what_a_leaving_owner_had_in_hand_is_reported_again_and_what_was_parked_waits_without_owner() {
        ObstacleId inHand = annaReports("Geen tweede adres");
        ObstacleId parked = annaReports("Geen sleutel");
        does(mila, inHand, new Move.PickUp("Bellen"));
        does(mila, parked, new Move.PickUp("Bellen"));
        does(mila, parked, new Move.Park("Later", Company.today().plusDays(20)));
        company.does(coach, () -> this.inHand.leaves(mila));

        assertThat(page(anna, inHand).state()).isEqualTo(ObstacleState.REPORTED);
        assertThat(page(anna, inHand).history().getFirst().verb()).isEqualTo(ObstacleVerb.OWNER_LEFT);
        assertThat(page(anna, parked).state()).isEqualTo(ObstacleState.PARKED);
        assertThat(page(anna, parked).owner()).isNull();
        assertThat(page(otto, parked).possible()).contains(ObstacleVerb.PICK_UP);
    }

    private ObstacleId annaReports(String sentence) {
        return saved(company.as(anna, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), null)));
    }

    private void does(PersonId person, ObstacleId id, Move move) {
        assertThat(tries(person, id, move)).isInstanceOf(Outcome.Saved.class);
    }

    private Outcome<ObstacleDraft> tries(PersonId person, ObstacleId id, Move move) {
        return company.as(
                person, () -> moves.move(id, pages.page(id).orElseThrow().version(), move));
    }

    private ObstaclePage page(PersonId person, ObstacleId id) {
        return company.as(person, () -> pages.page(id)).orElseThrow();
    }

    private static ObstacleId saved(Outcome<ObstacleDraft> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return new ObstacleId(((Outcome.Saved<ObstacleDraft>) outcome).item().number());
    }
}
