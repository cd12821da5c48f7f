package nl.ruimbaan.stillness;

import static nl.ruimbaan.stillness.StillSection.IN_HAND;
import static nl.ruimbaan.stillness.StillSection.REVIEW;
import static nl.ruimbaan.stillness.StillSection.STEP_PAST;
import static nl.ruimbaan.stillness.StillSection.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
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

    private List<String> section(StillSection section) {
        return titles(list(section, StillFilter.ALL).rows());
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
