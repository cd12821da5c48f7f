package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.base.TurnSource;
import nl.ruimbaan.board.BoardColumn;
import nl.ruimbaan.board.BoardFilter;
import nl.ruimbaan.board.ObstacleBoard;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.progress.ObstacleFlow;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.story.WallFilter;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import nl.ruimbaan.thread.ThreadService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class ObstacleServiceTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ObstacleBoard board;

    @Autowired
    ObstaclePages pages;

    @Autowired
    ObstacleFlow flow;

    @Autowired
    TurnSource stillnessTurns;

    @Autowired
    ResumeOnReviewDate job;

    @Autowired
    StoryService stories;

    @Autowired
    StoryWall wall;

    @Autowired
    ThreadService threads;

    @Autowired
    Company company;

    @Autowired
    ObstaclesInHand inHand;

    @Autowired
    JdbcClient jdbc;

    PersonId anna;
    PersonId bram;
    PersonId mila;
    PersonId otto;
    PersonId coach;
    int told;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        mila = company.hire("Mila", Role.MANAGER);
        otto = company.hire("Otto", Role.MANAGER);
        coach = company.hire("Carla", Role.COACH);
    }

    @Test
    void an_obstacle_goes_from_report_to_confirmed_and_its_history_says_who_and_why() {
        ObstacleId id = annaReports("Het systeem staat geen tweede adres toe. Dus sturen wij post terug.");

        does(mila, id, new Move.PickUp("Ik bel de leverancier"));
        does(mila, id, new Move.Discuss("Team wonen", Company.today().plusDays(2)));
        does(
                mila,
                id,
                new Move.StartSolution(
                        "Tweede veld", "Anna", "Bouwen", Company.today().plusDays(9)));
        does(mila, id, new Move.TakeAway("Er kan een postadres bij", ""));
        does(anna, id, new Move.Confirm("Fijn!"));

        ObstaclePage page = page(bram, id);
        assertThat(page.state()).isEqualTo(ObstacleState.CONFIRMED);
        assertThat(page.text().title()).isEqualTo("Het systeem staat geen tweede adres toe");
        assertThat(page.history())
                .extracting(it -> it.verb() + " " + it.who())
                .containsExactly(
                        "CONFIRM Anna",
                        "TAKE_AWAY Mila",
                        "START_SOLUTION Mila",
                        "DISCUSS Mila",
                        "PICK_UP Mila",
                        "REPORT Anna");
        assertThat(page.history().get(1).why()).isEqualTo("Er kan een postadres bij");
    }

    @Test
    void reported_from_a_story_the_thread_is_made_and_the_story_led_to_something() {
        StoryId story = company.as(anna, () -> {
            var told = (Outcome.Saved<StoryDraft>) stories.tell(StoryDraft.of("Mijn post kwam terug", Language.NL));
            return new StoryId(told.item().number());
        });

        ObstacleId id = saved(company.as(
                anna, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), story)));

        assertThat(company.as(bram, () -> threads.thread(story.ref())))
                .extracting(step -> step.item().ref())
                .containsExactly(story.ref(), id.ref());
        assertThat(company.as(bram, () -> wall.wall(WallFilter.ALL, null))
                        .items()
                        .getFirst()
                        .led())
                .isTrue();
    }

    @Test
    void without_a_sentence_it_is_refused() {
        var outcome = company.as(anna, () -> obstacles.report(ObstacleDraft.of(" ", Language.NL), null));

        assertThat(outcome).isEqualTo(Outcome.refused(Refusal.of("sentence", "obstacle.refused.noSentence")));
    }

    @Test
    void a_verb_names_what_is_missing() {
        ObstacleId id = annaReports("Geen tweede adres");

        assertThat(tries(mila, id, new Move.PickUp("")))
                .isEqualTo(Outcome.refused(Refusal.of("firstStep", "refused.noText")));
        does(mila, id, new Move.PickUp("Bellen"));
        assertThat(tries(mila, id, new Move.TakeAway("Het kan nu", " ")))
                .isEqualTo(Outcome.refused(Refusal.of("devisedWith", "refused.noText")));
        assertThat(tries(mila, id, new Move.Park("Even niet", Company.today().plusMonths(4))))
                .isEqualTo(Outcome.refused(Refusal.of("reviewOn", "refused.tooFar", Move.MONTHS_PARKED)));
        assertThat(tries(mila, id, new Move.Escalate(bram, "Ik mag dit niet")))
                .isEqualTo(Outcome.refused(Refusal.of("to", "obstacle.refused.noManager")));
    }

    @Test
    void an_old_view_of_the_board_moves_nothing_and_says_where_it_stands() {
        ObstacleId id = annaReports("Geen tweede adres");
        int seen = page(otto, id).version();
        does(mila, id, new Move.PickUp("Bellen"));

        var outcome = company.as(otto, () -> moves.move(id, seen, new Move.PickUp("Ik ook")));

        assertThat(outcome).isEqualTo(Outcome.refused(Refusal.because("obstacle.refused.moved.PICKED_UP")));
    }

    @Test
    void escalated_and_accepted_it_has_a_new_owner_one_level_up() {
        ObstacleId id = annaReports("Geen tweede adres");
        does(mila, id, new Move.PickUp("Bellen"));
        does(mila, id, new Move.Escalate(otto, "Dit gaat over het budget"));

        assertThat(page(otto, id).ownerName()).isEqualTo("Mila");
        assertThat(company.as(otto, () -> stillnessTurns.turns(5)))
                .extracting(Turn::key)
                .containsExactly("obstacle.turn.asked");
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
    void who_reported_and_owns_it_cannot_confirm_a_colleague_it_hit_can() {
        ObstacleId id = saved(company.as(
                mila, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null)));
        does(mila, id, new Move.PickUp("Bellen"));
        does(mila, id, new Move.TakeAway("Het kan nu", "Bram"));

        assertThat(page(mila, id).possible()).doesNotContain(ObstacleVerb.CONFIRM);
        assertThat(page(bram, id).possible()).doesNotContain(ObstacleVerb.CONFIRM);
        assertThat(page(coach, id).possible()).contains(ObstacleVerb.CONFIRM);
        happens(bram, id);
        assertThat(page(coach, id).possible()).doesNotContain(ObstacleVerb.CONFIRM);
        does(bram, id, new Move.Confirm(""));
    }

    @Test
    void after_fourteen_silent_days_a_colleague_confirms_after_twenty_eight_a_coach_closes() {
        ObstacleId id = annaReports("Geen tweede adres");
        happens(bram, id);
        does(mila, id, new Move.PickUp("Bellen"));
        does(mila, id, new Move.TakeAway("Het kan nu", "Anna"));

        assertThat(possibleIn(13, bram, id)).doesNotContain(ObstacleVerb.CONFIRM);
        assertThat(possibleIn(14, bram, id)).contains(ObstacleVerb.CONFIRM);
        assertThat(possibleIn(27, coach, id)).doesNotContain(ObstacleVerb.CLOSE_UNCONFIRMED);
        assertThat(possibleIn(28, coach, id)).contains(ObstacleVerb.CLOSE_UNCONFIRMED);
    }

    @Test
    void a_confirmed_one_that_is_back_starts_a_new_round_with_an_occurrence() {
        ObstacleId id = confirmed("Geen tweede adres");

        does(bram, id, new Move.IsBack("Het veld is weer weg", false));

        ObstaclePage page = page(anna, id);
        assertThat(page.state()).isEqualTo(ObstacleState.PICKED_UP);
        assertThat(page.occurrences()).isEqualTo(1);
        assertThat(page.times().items().getFirst().words()).isEqualTo("Het veld is weer weg");
        assertThat(company.as(anna, () -> flow.untilConfirmed()).first()).hasSize(1);
        assertThat(jdbc.sql("select max(round_number) from obstacle_round where obstacle_id = ?")
                        .param(id.number())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void what_is_not_gone_is_no_point_of_the_chart_until_it_is_taken_away_again() {
        ObstacleId id = annaReports("Geen tweede adres");
        does(mila, id, new Move.PickUp("Bellen"));
        does(mila, id, new Move.TakeAway("Het kan nu", "Anna"));
        assertThat(company.as(anna, () -> flow.untilRemoved()).first()).hasSize(1);

        does(anna, id, new Move.NotGone("Alleen voor nieuwe klanten"));

        assertThat(page(anna, id).ownerName()).isEqualTo("Mila");
        assertThat(company.as(anna, () -> flow.untilRemoved()).first()).isEmpty();
    }

    @Test
    void a_parked_one_goes_on_by_itself_on_its_date() {
        ObstacleId id = annaReports("Geen tweede adres");
        does(mila, id, new Move.PickUp("Bellen"));
        does(mila, id, new Move.Park("Wacht op de aanbesteding", Company.today().plusDays(20)));

        job.resume();
        assertThat(page(anna, id).state()).isEqualTo(ObstacleState.PARKED);
        nl.ruimbaan.base.Clock.at(Instant.now().plus(21, ChronoUnit.DAYS), () -> {
            job.resume();
            return true;
        });

        ObstaclePage page = page(anna, id);
        assertThat(page.state()).isEqualTo(ObstacleState.PICKED_UP);
        assertThat(page.history().getFirst().verb()).isEqualTo(ObstacleVerb.RESUME);
        assertThat(page.history().getFirst().who()).isNull();
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

    @Test
    void only_the_reporter_the_owner_and_a_coach_write_and_a_move_in_between_is_no_conflict() {
        ObstacleId id = annaReports("Geen tweede adres");
        int seen = page(anna, id).version();
        ObstacleDraft better = ObstacleDraft.of("Geen postadres", Language.NL);

        assertThat(company.as(bram, () -> obstacles.edit(id, seen, better)))
                .isEqualTo(Outcome.refused(Refusal.because("obstacle.refused.notYours")));
        does(mila, id, new Move.PickUp("Bellen"));
        saved(company.as(anna, () -> obstacles.edit(id, seen, better)));
        assertThat(company.as(mila, () -> obstacles.edit(id, seen, ObstacleDraft.of("Anders", Language.NL))))
                .isInstanceOfSatisfying(Outcome.Conflict.class, conflict -> {
                    assertThat(((ObstacleDraft) conflict.theirs()).sentence()).isEqualTo("Geen postadres");
                    assertThat(conflict.by()).isEqualTo("Anna");
                });
    }

    @Test
    void a_hidden_reporter_has_no_name_anywhere_but_for_themselves() {
        ObstacleId id = saved(company.as(
                anna,
                () -> obstacles.report(
                        ObstacleDraft.of("Geen tweede adres", Language.NL).hidingReporter(true), null)));
        happens(anna, id);

        ObstaclePage page = page(bram, id);
        assertThat(page.reporter()).isNull();
        assertThat(page.history()).allSatisfy(it -> assertThat(it.who()).isNull());
        assertThat(page.times().items()).allSatisfy(it -> assertThat(it.who()).isNull());
        assertThat(page(anna, id).reporter()).isEqualTo("Anna");
    }

    @Test
    void what_a_hidden_reporter_does_as_the_owner_stands_by_name_or_it_would_tell_who_reported() {
        ObstacleId id = saved(company.as(
                mila,
                () -> obstacles.report(
                        ObstacleDraft.of("Geen tweede adres", Language.NL).hidingReporter(true), null)));
        does(mila, id, new Move.PickUp("Bellen"));

        assertThat(page(bram, id).history())
                .extracting(ObstaclePage.Step::verb, ObstaclePage.Step::who, ObstaclePage.Step::by)
                .containsExactly(
                        tuple(ObstacleVerb.PICK_UP, "Mila", ObstaclePage.By.NAME),
                        tuple(ObstacleVerb.REPORT, null, ObstaclePage.By.REPORTER));
    }

    @Test
    void who_says_without_a_name_that_it_is_back_has_none_in_the_history_but_for_themselves() {
        ObstacleId id = annaReports("Geen tweede adres");
        does(mila, id, new Move.PickUp("Bellen"));
        does(mila, id, new Move.TakeAway("Er kan een postadres bij", "Anna"));
        does(anna, id, new Move.Confirm("Ja"));
        does(bram, id, new Move.IsBack("Weer een brief terug", true));

        ObstaclePage.Step back = page(otto, id).history().getFirst();
        assertThat(back.verb()).isEqualTo(ObstacleVerb.IS_BACK);
        assertThat(back.who()).isNull();
        assertThat(back.by()).isEqualTo(ObstaclePage.By.COLLEAGUE);
        assertThat(page(bram, id).history().getFirst().who()).isEqualTo("Bram");
    }

    @Test
    void what_is_confirmed_loses_a_leaving_owner_without_a_word_and_nobody_has_it_when_it_is_back() {
        ObstacleId id = annaReports("Geen tweede adres");
        does(mila, id, new Move.PickUp("Bellen"));
        does(mila, id, new Move.TakeAway("Er kan een postadres bij", "Anna"));
        does(anna, id, new Move.Confirm("Ja"));

        company.does(coach, () -> this.inHand.leaves(mila));

        assertThat(page(anna, id).state()).isEqualTo(ObstacleState.CONFIRMED);
        assertThat(page(anna, id).history().getFirst().verb()).isEqualTo(ObstacleVerb.CONFIRM);
        does(bram, id, new Move.IsBack("Weer een brief terug", false));
        assertThat(page(anna, id).state()).isEqualTo(ObstacleState.REPORTED);
    }

    @Test
    void the_reporter_withdraws_unless_it_hit_others() {
        ObstacleId id = annaReports("Geen tweede adres");
        ObstacleId other = annaReports("Geen sleutel");
        happens(bram, other);
        happens(anna, id);

        does(anna, id, new Move.Withdraw("Het kon toch"));
        assertThat(tries(anna, other, new Move.Withdraw("Het kon toch")))
                .isEqualTo(Outcome.refused(Refusal.because("obstacle.refused.othersMet")));
        assertThat(company.as(bram, () -> moves.happenedToMeToo(id, today())))
                .isEqualTo(Outcome.refused(Refusal.because("obstacle.refused.closed")));
    }

    @Test
    void in_a_column_the_longest_still_stands_first_and_it_goes_on_after_the_key() {
        for (int i = 1; i <= ObstacleBoard.PAGE + 2; i++) {
            annaReports("Hindernis " + i);
        }

        BoardColumn reported =
                company.as(bram, () -> board.board(BoardFilter.ALL)).getFirst();
        var rest = company.as(
                bram,
                () -> board.more(
                        ObstacleState.REPORTED,
                        BoardFilter.ALL,
                        null,
                        ObstacleCard.Key.after(reported.cards().items().getLast())));

        assertThat(reported.count().value()).isEqualTo(22);
        assertThat(reported.cards().items().getFirst().title()).isEqualTo("Hindernis 1");
        assertThat(reported.cards().more()).isTrue();
        assertThat(rest.items()).extracting(ObstacleCard::title).containsExactly("Hindernis 21", "Hindernis 22");
    }

    @Test
    void mine_are_those_that_i_reported_or_own() {
        ObstacleId id = annaReports("Geen tweede adres");
        annaReports("Geen sleutel");
        does(mila, id, new Move.PickUp("Bellen"));
        BoardFilter mine = BoardFilter.of(Map.of(BoardFilter.MINE, "1"));

        assertThat(company.as(mila, () -> board.board(mine)))
                .flatExtracting(it -> it.cards().items())
                .extracting(ObstacleCard::title)
                .containsExactly("Geen tweede adres");
        assertThat(company.as(anna, () -> board.board(mine)))
                .flatExtracting(it -> it.cards().items())
                .hasSize(2);
        assertThat(company.as(bram, () -> board.board(mine)))
                .flatExtracting(it -> it.cards().items())
                .isEmpty();
    }

    @Test
    void a_confirmed_one_leaves_the_board_after_thirty_days() {
        confirmed("Geen tweede adres");

        assertThat(inConfirmed(29)).isEqualTo(1);
        assertThat(inConfirmed(31)).isZero();
    }

    @Test
    void screens_cost_as_many_statements_with_a_thousand_as_with_ten() {
        ObstacleId id = confirmed("Geen tweede adres");
        long boardFew = statements(() -> board.board(BoardFilter.ALL));
        long pageFew = statements(() -> pages.page(id));
        for (int i = 0; i < 990; i++) {
            annaReports("Hindernis " + i);
        }
        for (int i = 0; i < 30; i++) {
            happens(bram, id, i == 0);
        }

        assertThat(boardFew).isEqualTo(2);
        assertThat(statements(() -> board.board(BoardFilter.ALL))).isEqualTo(boardFew);
        assertThat(statements(() -> pages.page(id))).isEqualTo(pageFew).isLessThanOrEqualTo(7);
        assertThat(statements(() -> flow.counts())).isEqualTo(1);
        assertThat(statements(() -> flow.untilRemoved())).isEqualTo(1);
    }

    private long statements(java.util.function.Supplier<?> read) {
        return company.as(bram, () -> StatementCount.of(read));
    }

    private int inConfirmed(int days) {
        return company.at(bram, Instant.now().plus(days, ChronoUnit.DAYS), () -> board.board(BoardFilter.ALL)).stream()
                .filter(it -> it.state() == ObstacleState.CONFIRMED)
                .mapToInt(it -> it.cards().items().size())
                .sum();
    }

    private java.util.List<ObstacleVerb> possibleIn(int days, PersonId person, ObstacleId id) {
        Instant then = Instant.now().plus(days, ChronoUnit.DAYS).plusSeconds(60);
        return company.at(person, then, () -> pages.page(id)).orElseThrow().possible();
    }

    private ObstacleId confirmed(String sentence) {
        ObstacleId id = annaReports(sentence);
        does(mila, id, new Move.PickUp("Bellen"));
        does(mila, id, new Move.TakeAway("Het kan nu", "Anna"));
        does(anna, id, new Move.Confirm(""));
        return id;
    }

    private ObstacleId annaReports(String sentence) {
        return saved(company.as(anna, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), null)));
    }

    private void happens(PersonId person, ObstacleId id) {
        saved(company.as(person, () -> moves.happenedToMeToo(id, today())));
    }

    private void happens(PersonId person, ObstacleId id, boolean first) {
        if (first) {
            does(person, id, new Move.IsBack("Weer", false));
        } else {
            happens(person, id);
        }
    }

    private OccurrenceDraft today() {
        return new OccurrenceDraft(Company.today(), "Mij ook, nummer " + ++told, null, false);
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
