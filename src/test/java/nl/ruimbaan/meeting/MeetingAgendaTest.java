package nl.ruimbaan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Past which obstacles a meeting goes, and in which order. */
@ServiceTest
class MeetingAgendaTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Autowired
    MeetingService meetings;

    @Autowired
    MeetingAgenda walk;

    @Autowired
    AgendaCards cards;

    @Autowired
    AgreementService agreements;

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
    PersonId carla;
    TeamId wonen;
    Instant now = NOW;

    @BeforeEach
    void people() {
        wonen = company.team("Wonen");
        anna = company.hire("Anna");
        mila = company.hire("Mila", wonen, Role.MANAGER);
        carla = company.hire("Carla", Role.COACH);
    }

    @Test
    void it_goes_past_the_obstacles_the_one_that_is_still_longest_first_and_back_the_same_way() {
        ObstacleId first = reported("Geen tweede adres", null);
        ObstacleId second = reported("Geen sleutel", null);
        ObstacleId third = reported("Geen parkeerplaats", null);
        does(mila, first, new Move.PickUp("Ik bel"));
        MeetingId meeting = starts(null);

        assertThat(waiting(meeting)).contains(second);
        assertThat(next(meeting, second)).contains(third);
        assertThat(card(meeting, third).previous()).isEqualTo(second);
        assertThat(next(meeting, third)).contains(first);
        assertThat(next(meeting, first)).isEmpty();

        assertThat(card(meeting, first).previous()).isEqualTo(third);
        assertThat(card(meeting, second).previous()).isNull();
        assertThat(next(meeting, second)).contains(third);
        assertThat(waiting(meeting)).isEmpty();
        assertThat(line(meeting).looked()).isEqualTo(3);
    }

    @Test
    void what_is_agreed_about_a_card_does_not_bring_it_back_in_the_same_meeting() {
        ObstacleId first = reported("Geen tweede adres", null);
        ObstacleId second = reported("Geen sleutel", null);
        does(mila, first, new Move.PickUp("Ik bel"));
        does(mila, second, new Move.PickUp("Ik bel ook"));
        MeetingId meeting = starts(null);

        agrees(meeting, first, "Proef met tien huurders");

        assertThat(card(meeting, first).stillDays()).isZero();
        assertThat(card(meeting, first).solution().nextStep()).isEqualTo("Proef met tien huurders");
        assertThat(next(meeting, first)).contains(second);
        assertThat(next(meeting, second)).isEmpty();
    }

    @Test
    void it_knows_how_many_days_a_card_is_still_and_how_many_cards_are_left() {
        ObstacleId first = reported("Geen tweede adres", null);
        reported("Geen sleutel", null);
        now = NOW.plus(24, ChronoUnit.DAYS);
        MeetingId meeting = starts(null);

        assertThat(card(meeting, first).stillDays()).isEqualTo(24);
        assertThat(card(meeting, first).waiting().value()).isEqualTo(2);
        ObstacleId second = next(meeting, first).orElseThrow();
        assertThat(card(meeting, second).waiting().value()).isEqualTo(1);
        assertThat(card(meeting, second).meeting().looked()).isEqualTo(1);
    }

    @Test
    void a_meeting_of_a_team_goes_past_its_own_obstacles() {
        reported("Van een ander", null);
        ObstacleId ours = reported("Van ons", wonen);
        MeetingId meeting = starts(wonen);

        assertThat(waiting(meeting)).contains(ours);
        assertThat(next(meeting, ours)).isEmpty();
    }

    @Test
    void what_is_set_aside_or_closed_is_passed_by_until_its_day_is_there() {
        ObstacleId parked = reported("Geen tweede adres", null);
        does(mila, parked, new Move.PickUp("Ik bel"));
        does(mila, parked, new Move.Park("Later", LocalDate.parse("2026-12-10")));
        ObstacleId gone = reported("Geen sleutel", null);
        does(anna, gone, new Move.Withdraw("Het kon toch"));

        assertThat(waiting(starts(null))).isEmpty();
        now = Instant.parse("2026-12-10T09:00:00Z");
        assertThat(waiting(starts(null))).contains(parked);
    }

    @Test
    void what_was_taken_away_and_is_not_yet_confirmed_comes_along() {
        ObstacleId removed = reported("Geen tweede adres", null);
        does(mila, removed, new Move.PickUp("Ik bel"));
        does(mila, removed, new Move.TakeAway("Het kan nu", "Anna"));

        assertThat(waiting(starts(null))).contains(removed);
    }

    @Test
    void a_hidden_obstacle_is_in_no_meeting_for_nobody() {
        ObstacleId id = reported("Geen tweede adres voor de bakker", null);
        MeetingId meeting = starts(null);
        agrees(meeting, id, "Bellen");
        next(meeting, id);
        company.as(anna, () -> moderation.recognisable(id.ref(), "De bakker").refusals());

        for (PersonId reader : List.of(mila, carla)) {
            assertThat(as(reader, () -> cards.card(meeting, id))).isEmpty();
            assertThat(as(reader, () -> meetings.agreed(meeting))).isEmpty();
        }
        assertThat(line(meeting).looked()).isZero();
        assertThat(line(meeting).agreed()).isZero();
        assertThat(waiting(meeting)).isEmpty();
        as(mila, () -> end(meeting));
        now = NOW.plus(7, ChronoUnit.DAYS);
        assertThat(before(starts(null))).isEmpty();
    }

    private List<String> before(MeetingId meeting) {
        List<String> words = new ArrayList<>();
        as(mila, () -> meetings.agreedBefore(meeting))
                .forEach(about -> about.agreements()
                        .forEach(it ->
                                words.add(about.title() + ": " + it.nextStep() + (it.isDone() ? " (gedaan)" : ""))));
        return words;
    }

    private boolean end(MeetingId meeting) {
        meetings.end(meeting);
        return true;
    }

    private MeetingId starts(@Nullable TeamId team) {
        return as(mila, () -> meetings.start(team));
    }

    private Optional<ObstacleId> waiting(MeetingId meeting) {
        return as(mila, () -> walk.waiting(meeting));
    }

    private Optional<ObstacleId> next(MeetingId meeting, ObstacleId id) {
        return as(mila, () -> walk.next(meeting, id));
    }

    private AgendaCard card(MeetingId meeting, ObstacleId id) {
        return as(mila, () -> cards.card(meeting, id)).orElseThrow();
    }

    private MeetingLine line(MeetingId meeting) {
        return as(mila, () -> meetings.meeting(meeting)).orElseThrow();
    }

    private void agrees(MeetingId meeting, ObstacleId id, String nextStep) {
        assertThat(as(mila, () -> walk.agree(meeting, id, step(nextStep)))).isInstanceOf(Outcome.Saved.class);
    }

    private static AgreementDraft step(String nextStep) {
        return new AgreementDraft("", nextStep, null, null);
    }

    private void does(PersonId person, ObstacleId id, Move move) {
        now = now.plusSeconds(60);
        int version = as(person, () -> pages.page(id)).orElseThrow().version();
        assertThat(as(person, () -> moves.move(id, version, move))).isInstanceOf(Outcome.Saved.class);
    }

    /** One minute after the other. */
    private ObstacleId reported(String sentence, @Nullable TeamId team) {
        now = now.plusSeconds(60);
        var draft = new ObstacleDraft(sentence, "", "", "", null, null, team, false, Language.NL);
        var outcome = (Outcome.Saved<ObstacleDraft>) as(anna, () -> obstacles.report(draft, null));
        return new ObstacleId(outcome.item().number());
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return company.at(person, now, work);
    }
}
