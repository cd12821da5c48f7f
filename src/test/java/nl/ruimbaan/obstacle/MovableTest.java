package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.Outcome;
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

/** What the form of a move asks before it opens. */
@ServiceTest
class MovableTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ObstaclePages pages;

    @Autowired
    Moderation moderation;

    @Autowired
    Company company;

    PersonId anna;
    PersonId mila;
    ObstacleId id;

    @BeforeEach
    void reported() {
        anna = company.hire("Anna");
        mila = company.hire("Mila", Role.MANAGER);
        id = new ObstacleId(((Outcome.Saved<ObstacleDraft>) company.as(
                        anna, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null)))
                .item()
                .number());
    }

    @Test
    void it_says_what_the_page_says() {
        toAndFro(1);

        ObstaclePage page = company.as(mila, () -> pages.page(id)).orElseThrow();
        ObstaclePages.Movable card = company.as(mila, () -> pages.movable(id)).orElseThrow();

        assertThat(card).isEqualTo(page.movable());
        assertThat(card.title()).isEqualTo("Geen tweede adres");
        assertThat(card.reporter()).isEqualTo("Anna");
        assertThat(card.possible()).contains(ObstacleVerb.PICK_UP);
    }

    @Test
    void a_long_history_costs_it_nothing() {
        long before = statements();

        toAndFro(10);

        assertThat(statements()).isEqualTo(before).isLessThanOrEqualTo(3);
    }

    @Test
    void of_a_hidden_obstacle_nobody_opens_the_form_of_a_move() {
        company.as(mila, () -> moderation.recognisable(id.ref(), "De bakker").refusals());

        assertThat(company.as(mila, () -> pages.movable(id))).isEmpty();
        assertThat(company.as(anna, () -> pages.movable(id))).isPresent();
    }

    private void toAndFro(int times) {
        for (int i = 0; i < times; i++) {
            makes(new Move.PickUp("Ik bel de leverancier " + i));
            makes(new Move.GiveBack("Toch niet " + i));
        }
    }

    private void makes(Move move) {
        assertThat(company.as(
                                mila,
                                () -> moves.move(
                                        id,
                                        pages.movable(id)
                                                .orElseThrow()
                                                .standing()
                                                .version(),
                                        move))
                        .refusals())
                .isEmpty();
    }

    private long statements() {
        return company.as(mila, () -> StatementCount.of(() -> pages.movable(id)));
    }
}
