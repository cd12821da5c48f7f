package nl.ruimbaan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
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
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MeetingServiceTest {

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
                () -> cards.card(meeting, first),
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

    private boolean end(MeetingId meeting) {
        meetings.end(meeting);
        return true;
    }

    private MeetingId starts(@Nullable TeamId team) {
        return as(mila, () -> meetings.start(team));
    }

    private Optional<ObstacleId> next(MeetingId meeting, ObstacleId id) {
        return as(mila, () -> walk.next(meeting, id));
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
