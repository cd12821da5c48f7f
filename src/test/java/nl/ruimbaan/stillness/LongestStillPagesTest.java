package nl.ruimbaan.stillness;

import static nl.ruimbaan.stillness.StillSection.IN_HAND;
import static nl.ruimbaan.stillness.StillSection.STEP_PAST;
import static nl.ruimbaan.stillness.StillSection.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstaclePage;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sections as they are read: of a team, row by row, page after page, and what that costs. */
@ServiceTest
class LongestStillPagesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    LongestStill still;

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

    TeamId counter;
    PersonId anna;
    PersonId bram;
    PersonId mila;

    @BeforeEach
    void people() {
        counter = company.team("Balie");
        anna = company.hire("Anna", counter);
        bram = company.hire("Bram");
        mila = company.hire("Mila", Role.MANAGER);
    }

    @Test
    void of_one_team_or_of_my_own() {
        reports("Van de balie", counter, 30);
        ObstacleId inHand = reports("Ook van de balie", counter, 20);
        does(10, mila, inHand, new Move.PickUp("Bellen"));
        reports("Van niemand", 40);

        var ofTeam = new StillFilter(counter, false);
        assertThat(titles(list(WAITING, ofTeam).rows())).containsExactly("Van de balie 30");
        assertThat(list(WAITING, ofTeam).count().value()).isEqualTo(1);
        assertThat(titles(list(IN_HAND, ofTeam).rows())).containsExactly("Ook van de balie 10");
        var mine = new StillFilter(null, true);
        assertThat(titles(seenBy(anna, WAITING, mine).rows())).containsExactly("Van de balie 30");
        assertThat(titles(seenBy(bram, WAITING, mine).rows())).isEmpty();
    }

    @Test
    void a_row_says_what_is_next_and_who_has_it() {
        ObstacleId id = pickedUp("Geen tweede adres", 50);
        does(30, mila, id, new Move.Discuss("Team wonen", TODAY.plusDays(2)));

        StillRow row = list(IN_HAND, StillFilter.ALL).rows().items().getFirst();

        assertThat(row.owner()).isEqualTo("Mila");
        assertThat(row.nextStep()).isEqualTo("Team wonen");
        assertThat(row.nextStepOn()).isEqualTo(TODAY.plusDays(2));
        assertThat(row.href()).isEqualTo(id.ref().path());
    }

    @Test
    void a_section_goes_on_after_the_key_and_nothing_stands_twice() {
        for (int i = 0; i < LongestStill.PAGE + 5; i++) {
            ObstacleId id = pickedUp("Hindernis " + i, 200 - i);
            if (i % 2 == 0) {
                does(100, mila, id, new Move.Discuss("Team", TODAY.minusDays(30 - i % 3)));
            }
        }
        reports("Gemeld", 3);

        for (StillSection section : List.of(IN_HAND, STEP_PAST)) {
            List<String> all = all(section, 4);
            assertThat(all).doesNotHaveDuplicates();
            assertThat(all).hasSize((int) list(section, StillFilter.ALL).count().value());
        }
        List<String> both = new ArrayList<>(all(IN_HAND, 4));
        both.addAll(all(STEP_PAST, 4));
        assertThat(both).doesNotHaveDuplicates().hasSize(LongestStill.PAGE + 5);
    }

    @Test
    void what_the_screen_holds_already_is_read_again_in_one_go() {
        for (int i = 0; i < LongestStill.PAGE + 5; i++) {
            reports("Hindernis " + i, 200 - i);
        }

        Slice<StillRow> first = list(WAITING, StillFilter.ALL).rows();
        StillRow last = first.items().getLast();
        Slice<StillRow> more = company.at(bram, NOW, () -> still.more(WAITING, StillFilter.ALL, last.key()));
        Slice<StillRow> again = company.at(bram, NOW, () -> still.sections(StillFilter.ALL, Map.of(WAITING, 25)))
                .getFirst()
                .rows();

        assertThat(first.items()).hasSize(LongestStill.PAGE);
        assertThat(first.more()).isTrue();
        assertThat(more.items())
                .extracting(StillRow::title)
                .startsWith("Hindernis 20")
                .hasSize(5);
        assertThat(again.items()).hasSize(25);
        assertThat(again.more()).isFalse();
    }

    @Test
    void a_hidden_one_is_in_no_section_and_no_count() {
        ObstacleId id = reports("Voor de bakker", 30);
        reports("Gewoon", 20);
        company.as(bram, () -> moderation.recognisable(id.ref(), "De bakker").refusals());

        for (PersonId reader : List.of(anna, bram, mila)) {
            assertThat(titles(seenBy(reader, WAITING, StillFilter.ALL).rows())).containsExactly("Gewoon 20");
            assertThat(seenBy(reader, WAITING, StillFilter.ALL).count().value()).isEqualTo(1);
        }
    }

    @Test
    void it_costs_two_statements_and_a_further_page_one_however_many_there_are() {
        reports("Eerste", 300);
        assertThat(statements(() -> still.sections(StillFilter.ALL, Map.of()))).isEqualTo(2);
        for (int i = 0; i < 300; i++) {
            reports("Hindernis " + i, 200 - i % 7);
        }
        StillRow.Key key =
                list(WAITING, StillFilter.ALL).rows().items().getLast().key();

        assertThat(statements(() -> still.sections(StillFilter.ALL, Map.of()))).isEqualTo(2);
        assertThat(statements(() -> still.more(WAITING, StillFilter.ALL, key))).isEqualTo(1);
    }

    private long statements(java.util.function.Supplier<?> read) {
        return company.as(bram, () -> StatementCount.of(read));
    }

    private List<String> all(StillSection section, int size) {
        List<String> found = new ArrayList<>();
        Slice<StillRow> page = list(section, StillFilter.ALL).rows();
        found.addAll(titles(page));
        for (int i = 0; page.more() && i < size; i++) {
            StillRow.Key key = page.items().getLast().key();
            page = company.at(bram, NOW, () -> still.more(section, StillFilter.ALL, key));
            found.addAll(titles(page));
        }
        return found;
    }

    private StillList list(StillSection section, StillFilter filter) {
        return seenBy(bram, section, filter);
    }

    private StillList seenBy(PersonId reader, StillSection section, StillFilter filter) {
        return company.at(reader, NOW, () -> still.sections(filter, Map.of())).stream()
                .filter(it -> it.section() == section)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> titles(Slice<StillRow> page) {
        return page.items().stream().map(it -> it.title() + " " + it.days()).toList();
    }

    private ObstacleId reports(String sentence, int daysAgo) {
        return reports(sentence, null, daysAgo);
    }

    private ObstacleId reports(String sentence, @Nullable TeamId team, int daysAgo) {
        var draft = new ObstacleDraft(sentence, "", "", "", null, null, team, false, Language.NL);
        var saved =
                (Outcome.Saved<ObstacleDraft>) company.at(anna, before(daysAgo), () -> obstacles.report(draft, null));
        return new ObstacleId(saved.item().number());
    }

    private ObstacleId pickedUp(String sentence, int daysAgo) {
        ObstacleId id = reports(sentence, daysAgo);
        does(daysAgo, mila, id, new Move.PickUp("Bellen"));
        return id;
    }

    private void does(int daysAgo, PersonId person, ObstacleId id, Move move) {
        assertThat(company.at(person, before(daysAgo), () -> moves.move(id, page(id).version(), move)))
                .isInstanceOf(Outcome.Saved.class);
    }

    private ObstaclePage page(ObstacleId id) {
        return company.as(anna, () -> pages.page(id)).orElseThrow();
    }

    private static Instant before(int days) {
        return NOW.minus(Duration.ofDays(days));
    }
}
