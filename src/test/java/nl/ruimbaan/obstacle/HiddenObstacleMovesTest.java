package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.base.TurnSource;
import nl.ruimbaan.board.BoardFilter;
import nl.ruimbaan.board.ObstacleBoard;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can be done with a hidden obstacle, and what waits until it is shown again. */
@ServiceTest
class HiddenObstacleMovesTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ObstacleBoard board;

    @Autowired
    ObstaclePages pages;

    @Autowired
    TurnSource stillnessTurns;

    @Autowired
    StoryService stories;

    @Autowired
    Moderation moderation;

    @Autowired
    ResumeOnReviewDate job;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;
    PersonId mila;
    PersonId otto;
    PersonId carla;
    StoryId story;
    ObstacleId id;

    @BeforeEach
    void reported_and_picked_up() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        mila = company.hire("Mila", Role.MANAGER);
        otto = company.hire("Otto", Role.MANAGER);
        carla = company.hire("Carla", Role.COACH);
        story = new StoryId(saved(company.as(anna, () -> stories.tell(StoryDraft.of("Post weg", Language.NL)))));
        id = new ObstacleId(saved(company.as(
                anna,
                () -> obstacles.report(ObstacleDraft.of("Geen tweede adres voor de bakker", Language.NL), story))));
        saved(move(mila, new Move.PickUp("Bellen")));
    }

    @Test
    void it_goes_up_in_no_other_and_no_other_in_it_until_a_coach_has_looked() {
        var other = new ObstacleId(saved(company.as(
                bram, () -> obstacles.report(ObstacleDraft.of("Geen sleutel", Language.NL), null))));
        hide();

        var refused = Outcome.refused(Refusal.because("obstacle.refused.hidden"));
        assertThat(move(mila, new Move.Merge(other, ""))).isEqualTo(refused);
        assertThat(company.as(carla, () -> moves.move(other, 9, new Move.Merge(id, ""))))
                .isEqualTo(refused);
    }

    @Test
    void who_reported_one_that_went_up_in_it_is_not_asked_while_it_is_hidden() {
        var brams = new ObstacleId(saved(company.as(
                bram, () -> obstacles.report(ObstacleDraft.of("Ook geen adres", Language.NL), null))));
        saved(company.as(mila, () -> moves.move(brams, 9, new Move.Merge(id, ""))));
        saved(move(mila, new Move.TakeAway("Er kan een postadres bij", "Anna")));
        assertThat(company.as(bram, () -> stillnessTurns.turns(9))).hasSize(1);

        hide();

        assertThat(company.as(bram, () -> stillnessTurns.turns(9))).isEmpty();
        assertThat(company.as(anna, () -> stillnessTurns.turns(9))).hasSize(1);
    }

    @Test
    void its_reporter_writes_it_anew_and_its_owner_moves_it_and_it_stays_hidden() {
        hide();

        saved(company.as(anna, () -> obstacles.edit(id, 1, ObstacleDraft.of("Geen tweede adres", Language.NL))));
        saved(move(mila, new Move.TakeAway("Het kan nu", "Anna")));

        assertThat(company.as(bram, () -> pages.page(id))).isEmpty();
        assertThat(onBoard(bram, BoardFilter.ALL)).isEmpty();
    }

    @Test
    void who_is_asked_to_take_it_over_waits_until_it_is_shown_again() {
        saved(move(mila, new Move.HandOver(otto, "Jij kent het systeem")));
        assertThat(company.as(otto, () -> stillnessTurns.turns(10)))
                .extracting(Turn::path)
                .containsExactly(id.ref().path());

        hide();

        assertThat(company.as(otto, () -> stillnessTurns.turns(10))).isEmpty();
    }

    @Test
    void what_is_parked_and_hidden_is_resumed_on_its_day_and_stays_hidden() {
        LocalDate soon = Company.today().plusDays(1);
        saved(move(mila, new Move.Park("Wacht op de leverancier", soon)));
        jdbc.sql("update obstacle set review_on = ? where id = ?")
                .params(Company.today(), id.number())
                .update();
        entities.clear();
        hide();

        job.resume();

        assertThat(company.as(anna, () -> pages.page(id)))
                .map(ObstaclePage::state)
                .hasValue(ObstacleState.PICKED_UP);
        assertThat(onBoard(bram, BoardFilter.ALL)).isEmpty();
    }

    private void hide() {
        assertThat(company.as(
                        bram,
                        () -> moderation.recognisable(id.ref(), "De bakker").refusals()))
                .isEmpty();
    }

    private Outcome<ObstacleDraft> move(PersonId person, Move move) {
        int version = company.as(anna, () -> pages.page(id)).orElseThrow().version();
        return company.as(person, () -> moves.move(id, version, move));
    }

    private List<Long> onBoard(PersonId reader, BoardFilter filter) {
        return company.as(reader, () -> board.board(filter)).stream()
                .flatMap(it -> it.cards().items().stream())
                .map(ObstacleCard::id)
                .toList();
    }

    private static long saved(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return ((Outcome.Saved<?>) outcome).item().number();
    }
}
