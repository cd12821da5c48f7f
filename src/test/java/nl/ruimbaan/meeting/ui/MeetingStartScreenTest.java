package nl.ruimbaan.meeting.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.meeting.MeetingAgenda;
import nl.ruimbaan.meeting.MeetingService;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** About whose obstacles a weekly meeting begins. */
@ScreenTest
class MeetingStartScreenTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    MeetingService meetings;

    @Autowired
    MeetingAgenda agenda;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    TeamId letting;
    TeamId repairs;
    PersonId mila;

    @BeforeEach
    void twoTeams() {
        letting = company.team("Verhuur");
        repairs = company.team("Onderhoud");
        mila = company.hire("Mila", letting, Role.MANAGER);
    }

    @Test
    void a_meeting_begins_with_a_team_of_which_something_is_open() {
        reported("Geen sleutel", repairs);

        assertThat(company.as(mila, agenda::teams)).containsExactly(repairs);
        assertThat(chosen()).isEqualTo(repairs);

        reported("Geen tweede adres", letting);

        assertThat(company.as(mila, agenda::teams)).containsExactlyInAnyOrder(letting, repairs);
        assertThat(chosen()).isEqualTo(letting);
    }

    @Test
    void a_team_of_which_nothing_is_open_begins_none_and_reads_so() {
        reported("Geen sleutel", repairs);
        Colleague milaHere = portal.sits(mila).goesTo(MeetingLinks.all());

        milaHere.fills("scope", new TeamName(letting, "Verhuur")).clicks("start-session");

        assertThat(milaHere.askedFor("scope")).isEqualTo("Bij dit team staat nu niets open. Kies een ander team.");
        assertThat(company.as(mila, meetings::underWay)).isEmpty();
    }

    @Test
    void a_meeting_with_nothing_to_go_past_has_no_empty_summary() {
        var meeting = company.as(mila, () -> meetings.start(null));
        Colleague milaHere = portal.sits(mila).goesTo(MeetingLinks.agreements(meeting));

        milaHere.clicks("session-next");

        assertThat(milaHere.notices()).isEqualTo(List.of("Er staat nu niets open om langs te gaan."));
        assertThat(milaHere.address()).isEqualTo(MeetingLinks.all());
    }

    private TeamId chosen() {
        TeamName team = portal.sits(mila).goesTo(MeetingLinks.all()).holds("scope");
        return requireNonNull(team).id();
    }

    private void reported(String sentence, TeamId team) {
        var draft = new ObstacleDraft(sentence, "", "", "", null, null, team, false, Language.NL);
        company.as(company.hire("Anna"), () -> obstacles.report(draft, null));
    }
}
