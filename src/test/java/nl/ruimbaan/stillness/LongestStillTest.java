package nl.ruimbaan.stillness;

import static nl.ruimbaan.stillness.StillSection.IN_HAND;
import static nl.ruimbaan.stillness.StillSection.REVIEW;
import static nl.ruimbaan.stillness.StillSection.STEP_PAST;
import static nl.ruimbaan.stillness.StillSection.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.meeting.AgreementDraft;
import nl.ruimbaan.meeting.AgreementService;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstaclePage;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.obstacle.ReviewDates;
import nl.ruimbaan.people.InHand;
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

@ServiceTest
class LongestStillTest {

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
    AgreementService agreements;

    @Autowired
    ReviewDates reviewDates;

    @Autowired
    Moderation moderation;

    @Autowired
    InHand obstaclesInHand;

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
    void what_is_reported_and_not_picked_up_stands_longest_first_with_its_days_as_plain_numbers() {
        reports("Kort", 2);
        reports("Lang", 60);
        reports("Vandaag", 0);

        assertThat(section(WAITING)).containsExactly("Lang 60", "Kort 2", "Vandaag 0");
        assertThat(list(WAITING, StillFilter.ALL).count().value()).isEqualTo(3);
    }

    @Test
    void what_is_in_hand_counts_from_its_last_move_in_whatever_state() {
        ObstacleId discussed = pickedUp("Besproken", 50);
        does(30, mila, discussed, new Move.Discuss("Team wonen", TODAY));
        ObstacleId begun = pickedUp("Begonnen", 60);
        does(20, mila, begun, new Move.StartSolution("Een veld erbij", "Anna", "Bouwen", TODAY.plusDays(4)));
        pickedUp("Opgepakt", 40);

        assertThat(section(IN_HAND)).containsExactly("Opgepakt 40", "Besproken 30", "Begonnen 20");
    }

    @Test
    void what_is_past_the_day_of_its_next_step_stands_there_only_and_counts_from_that_day() {
        ObstacleId id = pickedUp("Besproken", 50);
        does(30, mila, id, new Move.Discuss("Team wonen", TODAY.minusDays(8)));

        assertThat(section(STEP_PAST)).containsExactly("Besproken 8");
        assertThat(section(IN_HAND)).isEmpty();
    }

    @Test
    void a_step_for_today_is_not_past() {
        ObstacleId id = pickedUp("Besproken", 50);
        does(30, mila, id, new Move.Discuss("Team wonen", TODAY));

        assertThat(section(STEP_PAST)).isEmpty();
        assertThat(section(IN_HAND)).containsExactly("Besproken 30");
    }

    @Test
    void what_came_back_by_itself_stands_there_until_somebody_moves_it() {
        ObstacleId id = pickedUp("Aanbesteding", 90);
        does(80, mila, id, new Move.Discuss("Inkoop", TODAY.minusDays(70)));
        does(60, mila, id, new Move.Park("Na de aanbesteding", TODAY.minusDays(5)));

        assertThat(section(REVIEW)).as("parked, and its day has come").containsExactly("Aanbesteding 5");
        resumedOn(4);
        assertThat(page(id).state()).isEqualTo(ObstacleState.PICKED_UP);
        assertThat(section(REVIEW)).containsExactly("Aanbesteding 4");
        assertThat(section(STEP_PAST)).isEmpty();
        assertThat(section(IN_HAND)).isEmpty();

        does(1, mila, id, new Move.Discuss("Inkoop, opnieuw", TODAY.plusDays(3)));
        assertThat(section(REVIEW)).isEmpty();
        assertThat(section(IN_HAND)).containsExactly("Aanbesteding 1");
    }

    @Test
    void a_next_step_that_is_agreed_is_an_answer_to_what_came_back() {
        ObstacleId id = pickedUp("Aanbesteding", 90);
        does(60, mila, id, new Move.Park("Na de aanbesteding", TODAY.minusDays(5)));
        resumedOn(4);
        assertThat(section(REVIEW)).containsExactly("Aanbesteding 4");

        company.at(
                mila,
                before(2),
                () -> agreements.agree(id, new AgreementDraft("", "Offerte vragen", mila, TODAY.plusDays(9))));

        assertThat(section(REVIEW)).isEmpty();
        assertThat(section(IN_HAND)).containsExactly("Aanbesteding 2");
    }

    @Test
    void what_came_back_without_an_owner_is_not_listed_as_reported_as_well() {
        ObstacleId id = pickedUp("Aanbesteding", 90);
        does(60, mila, id, new Move.Park("Na de aanbesteding", TODAY.minusDays(5)));
        leaves(mila);
        resumedOn(4);

        assertThat(page(id).state()).isEqualTo(ObstacleState.REPORTED);
        assertThat(section(REVIEW)).containsExactly("Aanbesteding 4");
        assertThat(section(WAITING)).isEmpty();
    }

    @Test
    void what_a_person_resumed_did_not_come_back_by_itself() {
        ObstacleId id = pickedUp("Aanbesteding", 90);
        does(60, mila, id, new Move.Park("Na de aanbesteding", TODAY.plusDays(5)));
        assertThat(section(REVIEW)).as("its day has not come").isEmpty();
        does(3, mila, id, new Move.Resume());

        assertThat(section(REVIEW)).isEmpty();
        assertThat(section(IN_HAND)).containsExactly("Aanbesteding 3");
    }

    @Test
    void what_is_taken_away_or_put_aside_waits_for_nobody_here() {
        ObstacleId gone = pickedUp("Weg", 50);
        does(10, mila, gone, new Move.TakeAway("Het kan nu", "Anna"));
        ObstacleId parked = pickedUp("Later", 50);
        does(10, mila, parked, new Move.Park("Later", TODAY.plusDays(5)));

        assertThat(company.at(bram, NOW, () -> still.sections(StillFilter.ALL, Map.of())))
                .allSatisfy(it -> assertThat(it.count().value()).isZero());
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

    private List<String> section(StillSection section) {
        return titles(list(section, StillFilter.ALL).rows());
    }

    private StillList list(StillSection section, StillFilter filter) {
        return seenBy(bram, section, filter);
    }

    private StillList seenBy(PersonId reader, StillSection section, StillFilter filter) {
        return company.at(reader, NOW, () -> still.sections(filter, Map.of())).get(section.ordinal());
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

    private void leaves(PersonId owner) {
        company.does(bram, () -> obstaclesInHand.leaves(owner));
    }

    private void resumedOn(int daysAgo) {
        Clock.at(before(daysAgo), () -> {
            reviewDates.come();
            return true;
        });
    }

    private ObstaclePage page(ObstacleId id) {
        return company.as(anna, () -> pages.page(id)).orElseThrow();
    }

    private static Instant before(int days) {
        return NOW.minus(Duration.ofDays(days));
    }
}
