package nl.ruimbaan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Slice;
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
import nl.ruimbaan.support.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MeetingServiceTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Autowired
    MeetingService meetings;

    @Autowired
    MeetingAgenda walk;

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
            assertThat(as(reader, () -> walk.card(meeting, id))).isEmpty();
            assertThat(as(reader, () -> meetings.agreed(meeting))).isEmpty();
        }
        assertThat(line(meeting).looked()).isZero();
        assertThat(line(meeting).agreed()).isZero();
        assertThat(waiting(meeting)).isEmpty();
        as(mila, () -> end(meeting));
        now = NOW.plus(7, ChronoUnit.DAYS);
        assertThat(before(starts(null))).isEmpty();
    }

    @Test
    void who_starts_on_the_same_day_goes_on_and_a_forgotten_one_is_over_the_next_time() {
        MeetingId meeting = starts(null);
        MeetingId ofTeam = starts(wonen);

        assertThat(as(carla, () -> meetings.start(null))).isEqualTo(meeting);
        assertThat(ofTeam).isNotEqualTo(meeting);
        assertThat(as(mila, meetings::underWay)).extracting(MeetingLine::id).containsExactly(ofTeam, meeting);

        now = NOW.plus(7, ChronoUnit.DAYS);
        MeetingId later = starts(null);
        assertThat(later).isNotEqualTo(meeting);
        assertThat(line(meeting).endedAt()).isEqualTo(now);
        assertThat(line(ofTeam).isOver()).isFalse();
    }

    @Test
    void first_come_the_agreements_of_last_time_and_what_is_open_from_earlier_times() {
        ObstacleId adres = reported("Geen tweede adres", null);
        ObstacleId sleutel = reported("Geen sleutel", null);
        meetingWith(adres, "Oud en gedaan", "Oud en open");
        saysDone(adres, "Oud en gedaan");
        now = now.plus(7, ChronoUnit.DAYS);
        meetingWith(sleutel, "Vorige keer en gedaan", "Vorige keer en open");
        saysDone(sleutel, "Vorige keer en gedaan");
        now = now.plus(7, ChronoUnit.DAYS);
        as(mila, () -> end(starts(null)));
        agreesOutside(adres, "Buiten een overleg");
        now = now.plus(7, ChronoUnit.DAYS);

        assertThat(before(starts(null)))
                .containsExactly(
                        "Geen tweede adres: Oud en open",
                        "Geen sleutel: Vorige keer en gedaan (gedaan)",
                        "Geen sleutel: Vorige keer en open");
        assertThat(before(starts(wonen))).isEmpty();
    }

    @Test
    void a_team_also_meets_what_a_meeting_of_all_teams_left_open_about_its_obstacles() {
        ObstacleId ours = reported("Geen tweede adres", wonen);
        MeetingId ofAll = starts(null);
        agrees(ofAll, ours, "Van ons en open");
        agrees(ofAll, ours, "Van ons en gedaan");
        agrees(ofAll, reported("Geen sleutel", null), "Van niemand");
        as(mila, () -> end(ofAll));
        saysDone(ours, "Van ons en gedaan");
        now = now.plus(7, ChronoUnit.DAYS);

        assertThat(before(starts(wonen))).containsExactly("Geen tweede adres: Van ons en open");
    }

    @Test
    void last_time_is_there_however_much_is_open_from_before_it() {
        ObstacleId adres = reported("Geen tweede adres", null);
        meetingWith(
                adres, IntStream.rangeClosed(1, 301).mapToObj(i -> "Oud " + i).toArray(String[]::new));
        now = now.plus(7, ChronoUnit.DAYS);
        meetingWith(adres, "Vorige keer");
        now = now.plus(7, ChronoUnit.DAYS);

        assertThat(before(starts(null)))
                .hasSize(300)
                .doesNotContain("Geen tweede adres: Oud 2")
                .contains("Geen tweede adres: Oud 3", "Geen tweede adres: Vorige keer");
    }

    @Test
    void what_is_open_about_an_obstacle_that_is_gone_is_asked_no_more() {
        ObstacleId adres = reported("Geen tweede adres", null);
        meetingWith(adres, "Bellen");
        now = now.plus(7, ChronoUnit.DAYS);
        meetingWith(reported("Geen sleutel", null), "Slot maken");
        does(anna, adres, new Move.Withdraw("Het kon toch"));
        now = now.plus(7, ChronoUnit.DAYS);

        assertThat(before(starts(null))).containsExactly("Geen sleutel: Slot maken");
    }

    @Test
    void its_summary_stays_to_be_read_and_nothing_is_agreed_in_it_any_more() {
        ObstacleId adres = reported("Geen tweede adres", null);
        MeetingId meeting = starts(null);
        agrees(meeting, adres, "Bellen");
        next(meeting, adres);
        as(carla, () -> end(meeting));
        Instant ended = now;
        now = NOW.plus(7, ChronoUnit.DAYS);

        assertThat(as(mila, () -> walk.agree(meeting, adres, step("Nog iets"))))
                .isEqualTo(Outcome.refused(Refusal.because("obstacle.session.refused.over")));
        assertThat(next(meeting, adres)).isEmpty();
        MeetingLine line = line(meeting);
        assertThat(line.startedBy()).isEqualTo("Mila");
        assertThat(line.endedAt()).isEqualTo(ended);
        assertThat(line.looked()).isEqualTo(1);
        assertThat(line.agreed()).isEqualTo(1);
        assertThat(as(mila, () -> meetings.agreed(meeting)))
                .flatExtracting(AgreedAbout::agreements)
                .extracting(AgreementLine::nextStep)
                .containsExactly("Bellen");
    }

    @Test
    void earlier_meetings_stand_newest_first_in_pages() {
        List<MeetingId> held = new ArrayList<>();
        for (int i = 0; i < MeetingService.PAGE + 2; i++) {
            MeetingId meeting = starts(null);
            as(mila, () -> end(meeting));
            held.add(meeting);
        }

        Slice<MeetingLine> first = as(carla, () -> meetings.over(null));
        Slice<MeetingLine> second =
                as(carla, () -> meetings.over(first.items().getLast().id()));

        assertThat(first.items()).hasSize(20);
        assertThat(first.items().getFirst().id()).isEqualTo(held.getLast());
        assertThat(second.items()).extracting(MeetingLine::id).containsExactly(held.get(1), held.getFirst());
        assertThat(second.more()).isFalse();
    }

    @Test
    void its_screens_cost_no_more_statements_with_many_than_with_few() {
        ObstacleId first = reported("Geen tweede adres", null);
        ObstacleId second = reported("Geen sleutel", null);
        meetingWith(first, "Bellen");
        now = now.plus(7, ChronoUnit.DAYS);
        MeetingId meeting = starts(null);
        List<Supplier<?>> screens = List.of(
                () -> meetings.agreedBefore(meeting),
                () -> walk.waiting(meeting),
                () -> walk.card(meeting, first),
                () -> walk.next(meeting, second),
                () -> meetings.agreed(meeting),
                () -> meetings.over(null));
        agrees(meeting, first, "Bellen");
        next(meeting, second);
        statements(screens); // what the steps above left to be written is written now
        List<Long> few = statements(screens);

        for (int i = 0; i < 60; i++) {
            ObstacleId id = reported("Hindernis " + i, null);
            if (i % 3 == 0) {
                agrees(meeting, id, "Stap " + i);
                next(meeting, id);
            }
        }

        statements(screens);
        List<Long> many = statements(screens);
        for (int i = 0; i < many.size(); i++) {
            assertThat(many.get(i)).isLessThanOrEqualTo(few.get(i)).isLessThanOrEqualTo(7);
        }
    }

    private List<Long> statements(List<Supplier<?>> screens) {
        return screens.stream()
                .map(screen -> as(mila, () -> StatementCount.of(screen)))
                .toList();
    }

    private void meetingWith(ObstacleId obstacle, String... steps) {
        MeetingId meeting = starts(null);
        for (String step : steps) {
            agrees(meeting, obstacle, step);
        }
        as(mila, () -> end(meeting));
    }

    private void saysDone(ObstacleId obstacle, String step) {
        AgreementLine found = as(mila, () -> agreements.of(obstacle)).orElseThrow().agreements().stream()
                .filter(it -> it.nextStep().equals(step))
                .findFirst()
                .orElseThrow();
        assertThat(as(mila, () -> agreements.done(found.id()))).isInstanceOf(Outcome.Saved.class);
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
        return as(mila, () -> walk.card(meeting, id)).orElseThrow();
    }

    private MeetingLine line(MeetingId meeting) {
        return as(mila, () -> meetings.meeting(meeting)).orElseThrow();
    }

    private void agrees(MeetingId meeting, ObstacleId id, String nextStep) {
        assertThat(as(mila, () -> walk.agree(meeting, id, step(nextStep)))).isInstanceOf(Outcome.Saved.class);
    }

    private void agreesOutside(ObstacleId id, String nextStep) {
        assertThat(as(mila, () -> agreements.agree(id, step(nextStep)))).isInstanceOf(Outcome.Saved.class);
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
