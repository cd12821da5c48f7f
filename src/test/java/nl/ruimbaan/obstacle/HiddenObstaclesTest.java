package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.board.BoardFilter;
import nl.ruimbaan.board.ObstacleBoard;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.progress.ObstacleFlow;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import nl.ruimbaan.thread.ThreadService;
import nl.ruimbaan.thread.ThreadStep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class HiddenObstaclesTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    OccurrenceService occurrences;

    @Autowired
    ObstacleBoard board;

    @Autowired
    ObstaclePages pages;

    @Autowired
    ObstacleFlow flow;

    @Autowired
    SimilarObstacles similar;

    @Autowired
    StoryService stories;

    @Autowired
    ThreadService threads;

    @Autowired
    Moderation moderation;

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
    void its_page_is_for_its_reporter_its_owner_and_coaches() {
        hide();

        assertThat(List.of(anna, mila, carla))
                .allMatch(it -> company.as(it, () -> pages.page(id)).isPresent());
        assertThat(List.of(bram, otto))
                .allMatch(it -> company.as(it, () -> pages.page(id)).isEmpty());
    }

    @Test
    void it_is_on_no_board_and_in_no_count_until_it_is_shown_again() {
        hide();

        assertThat(onBoard(bram, BoardFilter.ALL)).isEmpty();
        assertThat(onBoard(carla, BoardFilter.ALL)).isEmpty();
        assertThat(onBoard(anna, BoardFilter.of(Map.of(BoardFilter.MINE, "1")))).isEmpty();
        assertThat(count()).isZero();
        assertThat(company.as(bram, () -> flow.counts(null)).get(ObstacleState.PICKED_UP))
                .satisfies(it -> assertThat(it.value()).isZero());

        company.as(carla, () -> moderation.show(id.ref()).refusals());
        assertThat(onBoard(bram, BoardFilter.ALL)).containsExactly(id.number());
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void a_board_with_hidden_ones_costs_as_many_statements() {
        long before = company.as(bram, () -> StatementCount.of(() -> board.board(BoardFilter.ALL)));
        long page = company.as(anna, () -> StatementCount.of(() -> pages.page(id)));
        hide();

        assertThat(company.as(bram, () -> StatementCount.of(() -> board.board(BoardFilter.ALL))))
                .isEqualTo(before);
        assertThat(company.as(anna, () -> StatementCount.of(() -> pages.page(id))))
                .isEqualTo(page);
    }

    @Test
    void it_is_not_offered_as_similar_and_has_no_title_in_the_thread() {
        assertThat(similarTo("Geen tweede adres")).containsExactly(id);
        assertThat(threadSeenBy(bram)).hasSize(2);

        hide();

        assertThat(similarTo("Geen tweede adres")).isEmpty();
        assertThat(threadSeenBy(bram)).containsExactly(story.number());
        assertThat(threadSeenBy(anna)).containsExactly(story.number(), id.number());
    }

    @Test
    void its_time_is_in_no_chart() {
        saved(move(mila, new Move.TakeAway("Het kan nu", "Anna")));
        assertThat(company.as(bram, () -> flow.untilRemoved(null, List.of())).points())
                .hasSize(1);

        hide();

        assertThat(company.as(bram, () -> flow.untilRemoved(null, List.of())).points())
                .isEmpty();
    }

    @Test
    void for_others_it_is_gone_whatever_they_try() {
        hide();

        assertThat(move(otto, new Move.TakeOver("Ik pak hem"))).isInstanceOf(Outcome.Gone.class);
        assertThat(company.as(
                        bram,
                        () -> occurrences.happenedToMeToo(
                                id, new OccurrenceDraft(LocalDate.of(2026, 1, 5), "Weer", null, false))))
                .isInstanceOf(Outcome.Gone.class);
        assertThat(company.as(bram, () -> obstacles.edit(id, 0, ObstacleDraft.of("Anders", Language.NL))))
                .isInstanceOf(Outcome.Gone.class);
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

    private long count() {
        return company.as(bram, () -> board.board(BoardFilter.ALL)).stream()
                .mapToLong(it -> it.count().value())
                .sum();
    }

    private List<ObstacleId> similarTo(String text) {
        return company.as(bram, () -> similar.to(text, null)).stream()
                .map(SimilarObstacles.Similar::id)
                .toList();
    }

    private List<Long> threadSeenBy(PersonId reader) {
        return company.as(reader, () -> threads.thread(story.ref())).stream()
                .map(ThreadStep::item)
                .map(it -> it.ref().number())
                .toList();
    }

    private static long saved(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return ((Outcome.Saved<?>) outcome).item().number();
    }
}
