package nl.ruimbaan.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A page of the list goes on where the one before ended, and costs one statement. */
@ServiceTest
class ObstacleListPagesTest {

    private static final Instant THEN = Instant.parse("2026-10-01T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-10-01");

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ObstacleList list;

    @Autowired
    Company company;

    TeamId counter;
    PersonId anna;
    PersonId bram;
    PersonId mila;

    @BeforeEach
    void colleagues() {
        counter = company.team("Balie");
        anna = company.hire("Anna", counter);
        bram = company.hire("Bram");
        mila = company.hire("Mila", Role.MANAGER);
    }

    @ParameterizedTest
    @CsvSource({"STILL", "REPORTED", "TITLE", "OCCURRENCES", "NEXT_STEP"})
    void a_page_goes_on_where_the_one_before_ended_also_among_equals(String order) {
        List<ObstacleId> all = IntStream.range(0, 60)
                .mapToObj(i -> reports("Geen tweede adres", 3))
                .toList();
        all.stream().limit(55).forEach(it -> plans(it, "Bellen", 5, 2));
        all.stream().limit(20).forEach(it -> moves(mila, it, new Move.Discuss("Anna", TODAY.plusDays(5))));

        assertThat(walk(ListFilter.of(Map.of("order", order, "dir", "asc"))))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(walk(ListFilter.of(Map.of("order", order, "dir", "desc"))))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void what_has_no_date_is_read_on_after_what_has_one() {
        for (int i = 0; i < 70; i++) {
            ObstacleId id = reports("Hindernis", 3);
            if (i % 2 == 0) {
                plans(id, "Bellen", 5 + i, 2);
            }
        }
        ListFilter soonest = ListFilter.of(Map.of("order", "NEXT_STEP"));

        Slice<ObstacleRow> first = company.as(bram, () -> list.list(soonest, null));
        Slice<ObstacleRow> second = company.as(
                bram,
                () -> list.list(soonest, ObstacleRow.Key.after(first.items().getLast(), ListOrder.NEXT_STEP)));

        assertThat(first.items())
                .hasSize(50)
                .extracting(ObstacleRow::nextStepOn)
                .element(34)
                .isEqualTo(LocalDate.parse("2026-12-13"));
        assertThat(first.items().subList(35, 50)).allMatch(it -> it.nextStepOn() == null);
        assertThat(second.items()).hasSize(20).allMatch(it -> it.nextStepOn() == null);
        assertThat(second.more()).isFalse();
    }

    @Test
    void a_page_and_a_count_are_one_statement_each() {
        reports("Geen tweede adres", 2);
        picksUp(reports("Geen sleutel", 1));

        for (ListOrder order : ListOrder.values()) {
            ListFilter filter = ListFilter.ALL.by(order, true);
            assertThat(company.as(bram, () -> StatementCount.of(() -> list.list(filter, null))))
                    .isEqualTo(1);
        }
        assertThat(company.as(bram, () -> StatementCount.of(() -> list.count(ListFilter.ALL))))
                .isEqualTo(1);
    }

    private List<ObstacleId> walk(ListFilter filter) {
        List<ObstacleId> found = new ArrayList<>();
        ObstacleRow.Key key = null;
        Slice<ObstacleRow> page;
        do {
            ObstacleRow.Key after = key;
            page = company.as(bram, () -> list.list(filter, after));
            page.items().forEach(it -> found.add(it.id()));
            key = ObstacleRow.Key.after(page.items().getLast(), filter.order());
        } while (page.more());
        return found;
    }

    private ObstacleId reports(String title, int daysAgo) {
        return reports(title, null, null, daysAgo);
    }

    private ObstacleId reports(String title, @Nullable ConditionKind kind, @Nullable TeamId team, int daysAgo) {
        var draft = new ObstacleDraft("Dit staat in de weg", title, "", "", kind, null, team, false, Language.NL);
        var saved = (Outcome.Saved<ObstacleDraft>)
                company.at(anna, THEN.minus(Duration.ofDays(daysAgo)), () -> obstacles.report(draft, null));
        return new ObstacleId(saved.item().number());
    }

    private void picksUp(ObstacleId id) {
        moves(mila, id, new Move.PickUp("Ik bel"));
    }

    /** Mila takes it up and starts a solution, of which the next step is so many days ahead. */
    private void plans(ObstacleId id, String nextStep, int daysAhead, int daysAgo) {
        Instant moment = THEN.minus(Duration.ofDays(daysAgo));
        company.at(mila, moment, () -> moves.move(id, 9, new Move.PickUp("Ik bel")));
        var move = new Move.StartSolution("Een veld erbij", "Anna", nextStep, TODAY.plusDays(daysAhead));
        saved(company.at(mila, moment, () -> moves.move(id, 9, move)));
    }

    private void moves(PersonId who, ObstacleId id, Move move) {
        saved(company.at(who, THEN, () -> moves.move(id, 9, move)));
    }

    private static void saved(Outcome<ObstacleDraft> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
    }
}
