package nl.ruimbaan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleService;
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

/** First comes what was agreed last time, and what is open from before. */
@ServiceTest
class LastTimeTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Autowired
    MeetingService meetings;

    @Autowired
    MeetingAgenda walk;

    @Autowired
    AgreementService agreements;

    @Autowired
    AgreementAnswers answers;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ObstaclePages pages;

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
        assertThat(as(mila, () -> answers.done(found.id()))).isInstanceOf(Outcome.Saved.class);
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
