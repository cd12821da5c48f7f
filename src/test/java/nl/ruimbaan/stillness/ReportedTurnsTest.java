package nl.ruimbaan.stillness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.notification.Notification;
import nl.ruimbaan.notification.NotificationService;
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
class ReportedTurnsTest {

    @Autowired
    ReportedTurns turns;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ObstaclePages pages;

    @Autowired
    Moderation moderation;

    @Autowired
    NotificationService notifications;

    @Autowired
    Company company;

    TeamId wonen;
    PersonId anna;
    PersonId mila;
    PersonId otto;
    PersonId carla;

    @BeforeEach
    void people() {
        wonen = company.team("Wonen");
        anna = company.hire("Anna", wonen);
        mila = company.hire("Mila", wonen, Role.MANAGER);
        otto = company.hire("Otto", company.team("Inkomen"), Role.MANAGER);
        carla = company.hire("Carla", Role.COACH);
    }

    @Test
    void what_is_reported_in_a_team_waits_for_its_manager_and_rings_there_and_nowhere_else() {
        reports(anna, "Geen tweede adres", wonen, false);

        assertThat(turnsOf(mila)).containsExactly("obstacle.turn.reported Geen tweede adres");
        assertThat(messagesOf(mila)).containsExactly("OBSTACLE.REPORT Geen tweede adres null");
        for (PersonId other : List.of(anna, otto, carla)) {
            assertThat(turnsOf(other)).isEmpty();
            assertThat(messagesOf(other)).isEmpty();
        }
    }

    @Test
    void the_coach_of_the_team_is_asked_too() {
        PersonId cor = company.hire("Cor", wonen, Role.COACH);

        reports(anna, "Geen tweede adres", wonen, false);

        assertThat(turnsOf(cor)).hasSize(1);
        assertThat(messagesOf(cor)).hasSize(1);
        assertThat(turnsOf(mila)).hasSize(1);
    }

    @Test
    void a_team_without_a_manager_and_what_is_no_team_s_fall_to_the_coaches() {
        TeamId zorg = company.team("Zorg");
        company.hire("Zoë", zorg);

        reports(anna, "Geen sleutel", zorg, false);
        reports(anna, "Geen printer", null, false);

        assertThat(turnsOf(carla))
                .containsExactly("obstacle.turn.reported Geen sleutel", "obstacle.turn.reported Geen printer");
        assertThat(messagesOf(carla))
                .containsExactly("OBSTACLE.REPORT Geen printer null", "OBSTACLE.REPORT Geen sleutel null");
        assertThat(turnsOf(mila)).isEmpty();
        assertThat(messagesOf(mila)).isEmpty();
    }

    @Test
    void a_manager_is_not_asked_to_look_at_what_they_reported() {
        reports(mila, "Geen tweede adres", wonen, false);

        assertThat(turnsOf(mila)).isEmpty();
        assertThat(messagesOf(mila)).isEmpty();
    }

    @Test
    void it_waits_for_nobody_any_more_once_it_is_picked_up_and_again_when_it_is_given_back() {
        ObstacleId id = reports(anna, "Geen tweede adres", wonen, false);

        does(otto, id, new Move.PickUp("Ik bel de leverancier"));
        assertThat(turnsOf(mila)).isEmpty();

        does(otto, id, new Move.GiveBack("Dit is van Wonen"));
        assertThat(turnsOf(mila)).hasSize(1);
        assertThat(turnsOf(otto)).isEmpty();
    }

    @Test
    void what_is_hidden_waits_for_nobody() {
        ObstacleId id = reports(anna, "Geen tweede adres", wonen, false);

        company.as(carla, () -> moderation.hide(id.ref(), "Een naam"));

        assertThat(turnsOf(mila)).isEmpty();
        assertThat(turnsOf(carla)).isEmpty();
    }

    @Test
    void the_small_team_of_a_hidden_reporter_is_not_told_by_who_is_asked() {
        reports(anna, "Geen tweede adres", wonen, true);

        assertThat(turnsOf(mila)).isEmpty();
        assertThat(messagesOf(mila)).isEmpty();
        assertThat(turnsOf(carla)).hasSize(1);
        assertThat(messagesOf(carla)).containsExactly("OBSTACLE.REPORT Geen tweede adres null");
    }

    @Test
    void it_is_two_statements_whatever_waits() {
        for (int i = 0; i < 8; i++) {
            reports(anna, "Hindernis " + i, wonen, false);
        }

        assertThat(company.as(mila, () -> StatementCount.of(() -> turns.turns(5))))
                .isEqualTo(2);
        assertThat(turnsOf(mila)).hasSize(5);
        assertThat(company.as(anna, () -> StatementCount.of(() -> turns.turns(5))))
                .isZero();
    }

    private List<String> turnsOf(PersonId person) {
        return company.as(person, () -> turns.turns(5)).stream()
                .map((Turn it) -> it.key() + " " + it.title())
                .toList();
    }

    private List<String> messagesOf(PersonId person) {
        return company.as(person, () -> notifications.newest()).items().stream()
                .map((Notification it) -> it.happening() + " " + it.title() + " " + it.by())
                .toList();
    }

    private ObstacleId reports(PersonId person, String sentence, @Nullable TeamId team, boolean hidden) {
        var draft = new ObstacleDraft(sentence, "", "", "", null, null, team, hidden, Language.NL);
        var saved = (Outcome.Saved<ObstacleDraft>) company.as(person, () -> obstacles.report(draft, null));
        return new ObstacleId(saved.item().number());
    }

    private void does(PersonId person, ObstacleId id, Move move) {
        int version = company.as(person, () -> pages.page(id)).orElseThrow().version();
        assertThat(company.as(person, () -> moves.move(id, version, move))).isInstanceOf(Outcome.Saved.class);
    }
}
