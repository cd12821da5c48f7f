package nl.ruimbaan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.meeting.AgreementDraft;
import nl.ruimbaan.meeting.AgreementService;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.obstacle.ObstacleUndo;
import nl.ruimbaan.obstacle.OccurrenceDraft;
import nl.ruimbaan.obstacle.OccurrenceService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class NotificationServiceTest {

    @Autowired
    NotificationService notifications;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    OccurrenceService occurrences;

    @Autowired
    AgreementService agreements;

    @Autowired
    ObstaclePages pages;

    @Autowired
    Company company;

    PersonId anna;
    PersonId mila;
    PersonId otto;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        mila = company.hire("Mila", Role.MANAGER);
        otto = company.hire("Otto", Role.MANAGER);
    }

    @Test
    void who_reported_hears_that_it_was_picked_up_moved_and_taken_away_and_is_asked_to_confirm() {
        ObstacleId id = annaReports("Geen tweede adres");

        does(mila, id, new Move.PickUp("Ik bel de leverancier"));
        does(mila, id, new Move.Discuss("Team wonen", Company.today().plusDays(2)));
        milaTakesAway(id);

        assertThat(inbox(anna))
                .extracting(it -> it.happening() + " door " + it.by() + ": " + it.title())
                .containsExactly(
                        "OBSTACLE.TAKE_AWAY.ASKED door Mila: Geen tweede adres",
                        "OBSTACLE.START_SOLUTION door Mila: Geen tweede adres",
                        "OBSTACLE.DISCUSS door Mila: Geen tweede adres",
                        "OBSTACLE.PICK_UP door Mila: Geen tweede adres");
        assertThat(inbox(anna)).noneMatch(Notification::read);
        assertThat(later(anna, notifications::unread)).isEqualTo(4);
    }

    @Test
    void who_owns_it_hears_that_it_is_gone_and_nobody_hears_of_their_own_deed() {
        ObstacleId id = annaReports("Geen tweede adres");
        does(mila, id, new Move.PickUp("Bellen"));
        milaTakesAway(id);

        does(anna, id, new Move.Confirm("Fijn!"));

        assertThat(inbox(mila)).extracting(Notification::happening).containsExactly("OBSTACLE.CONFIRM");
        assertThat(inbox(anna)).extracting(Notification::happening).doesNotContain("OBSTACLE.CONFIRM");
        assertThat(inbox(otto)).isEmpty();
    }

    @Test
    void who_is_asked_to_take_over_reads_so() {
        ObstacleId id = annaReports("Geen tweede adres");
        does(mila, id, new Move.PickUp("Bellen"));

        does(mila, id, new Move.HandOver(otto, "Dit is van zijn team"));

        assertThat(inbox(otto)).extracting(Notification::happening).containsExactly("OBSTACLE.HAND_OVER.ASKED");
        assertThat(inbox(anna)).extracting(Notification::happening).first().isEqualTo("OBSTACLE.HAND_OVER");
    }

    @Test
    void who_was_asked_hears_that_it_is_no_longer_needed() {
        ObstacleId id = annaReports("Geen tweede adres");
        does(mila, id, new Move.PickUp("Bellen"));
        does(mila, id, new Move.HandOver(otto, "Dit is van zijn team"));
        does(mila, id, new Move.TakeAway("Er kan een postadres bij", "Anna"));

        assertThat(inbox(otto))
                .extracting(Notification::happening)
                .containsExactly("OBSTACLE.ASKED_NO_MORE", "OBSTACLE.HAND_OVER.ASKED");
    }

    @Test
    void who_reported_and_who_owns_it_hear_whom_it_hit_and_nobody_hears_of_their_own_time() {
        ObstacleId id = annaReports("Geen tweede adres");
        does(mila, id, new Move.PickUp("Bellen"));

        happens(otto, id, false);
        happens(anna, id, false);

        assertThat(inbox(mila))
                .extracting(it -> it.happening() + " door " + it.by())
                .containsExactly("OBSTACLE.OCCURRENCE door Anna", "OBSTACLE.OCCURRENCE door Otto");
        assertThat(inbox(anna))
                .extracting(it -> it.happening() + " door " + it.by())
                .containsExactly("OBSTACLE.OCCURRENCE door Otto", "OBSTACLE.PICK_UP door Mila");
        assertThat(inbox(otto)).isEmpty();
    }

    @Test
    void who_reported_it_and_owns_it_too_hears_once() {
        var saved = (Outcome.Saved<ObstacleDraft>) company.as(
                mila, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null));
        ObstacleId id = new ObstacleId(saved.item().number());
        does(mila, id, new Move.PickUp("Bellen"));

        happens(otto, id, false);

        assertThat(inbox(mila)).extracting(Notification::happening).containsExactly("OBSTACLE.OCCURRENCE");
    }

    @Test
    void who_tells_without_a_name_and_a_hidden_reporter_have_none_here_either() {
        var saved = (Outcome.Saved<ObstacleDraft>) company.as(
                anna,
                () -> obstacles.report(
                        new ObstacleDraft("Geen tweede adres", "", "", "", null, null, null, true, Language.NL), null));
        ObstacleId id = new ObstacleId(saved.item().number());
        does(mila, id, new Move.PickUp("Bellen"));

        happens(otto, id, true);
        happens(anna, id, false);

        assertThat(inbox(mila))
                .extracting(it -> it.happening() + " door " + it.by())
                .containsExactly("OBSTACLE.OCCURRENCE.NAMELESS door null", "OBSTACLE.OCCURRENCE.NAMELESS door null");
        assertThat(inbox(anna).getFirst().by()).isNull();
    }

    @Test
    void what_is_back_is_told_once_and_not_as_one_more_time() {
        ObstacleId id = annaReports("Geen tweede adres");
        does(mila, id, new Move.PickUp("Bellen"));
        milaTakesAway(id);
        does(anna, id, new Move.Confirm(""));

        does(otto, id, new Move.IsBack("Het veld is weer weg", false));

        assertThat(inbox(mila))
                .extracting(Notification::happening)
                .containsExactly("OBSTACLE.IS_BACK", "OBSTACLE.CONFIRM");
    }

    @Test
    void of_an_agreement_hear_who_is_to_do_it_and_the_owner_and_not_who_wrote_it_down() {
        ObstacleId id = annaReports("Geen tweede adres");
        does(mila, id, new Move.PickUp("Bellen"));
        PersonId carla = company.hire("Carla", Role.COACH);

        company.as(carla, () -> agreements.agree(id, new AgreementDraft("", "Proef", otto, null)));
        company.as(mila, () -> agreements.agree(id, new AgreementDraft("", "Nog een proef", mila, null)));

        assertThat(inbox(otto))
                .extracting(it -> it.happening() + " door " + it.by())
                .containsExactly("OBSTACLE.AGREED.ASKED door Carla");
        assertThat(inbox(mila)).extracting(Notification::happening).containsExactly("OBSTACLE.AGREED");
        assertThat(inbox(carla)).isEmpty();
        assertThat(inbox(anna)).extracting(Notification::happening).containsExactly("OBSTACLE.PICK_UP");
    }

    /** When nothing that was done can be taken back any more. */
    private <T> T later(PersonId person, Supplier<T> look) {
        return company.at(person, Instant.now().plus(ObstacleUndo.TIME), look);
    }

    private List<Notification> inbox(PersonId person) {
        return later(person, () -> notifications.newest()).items();
    }

    private ObstacleId annaReports(String sentence) {
        var saved = (Outcome.Saved<ObstacleDraft>) company.as(
                anna, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), null));
        return new ObstacleId(saved.item().number());
    }

    private void milaTakesAway(ObstacleId id) {
        LocalDate soon = Company.today().plusDays(9);
        does(mila, id, new Move.StartSolution("Tweede veld", "Anna", "Bouwen", soon));
        does(mila, id, new Move.TakeAway("Er kan een postadres bij", ""));
    }

    private void happens(PersonId person, ObstacleId id, boolean anonymous) {
        assertThat(company.as(
                        person,
                        () -> occurrences.happenedToMeToo(
                                id, new OccurrenceDraft(Company.today(), "", null, anonymous))))
                .isInstanceOf(Outcome.Saved.class);
    }

    private void does(PersonId person, ObstacleId id, Move move) {
        assertThat(company.as(
                        person,
                        () -> moves.move(id, pages.page(id).orElseThrow().version(), move)))
                .isInstanceOf(Outcome.Saved.class);
    }
}
