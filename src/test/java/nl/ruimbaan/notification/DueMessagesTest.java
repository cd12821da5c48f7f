package nl.ruimbaan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.obstacle.ObstacleUndo;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommittedServiceTest
class DueMessagesTest {

    @Autowired
    DueMessages due;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    Changes changes;

    @Autowired
    Company company;

    @AfterEach
    void home() {
        company.goHome();
    }

    @Test
    void the_bell_of_who_waits_rings_once_when_the_minute_is_over() {
        PersonId anna = company.hire("Anna");
        PersonId mila = company.hire("Mila", Role.MANAGER);
        var reported = (Outcome.Saved<ObstacleDraft>) company.as(
                anna, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null));
        List<PersonId> rang = new ArrayList<>();
        Runnable unsubscribe = changes.subscribe(change -> {
            if (change.card() instanceof NotificationArrived it) {
                rang.add(it.person());
            }
        });

        Instant before = Instant.now();
        company.does(mila, () -> moves.move(new ObstacleId(reported.item().number()), 0, new Move.PickUp("Bellen")));
        assertThat(rang).isEmpty();
        due.ringUntil(before.plus(ObstacleUndo.TIME).minusMillis(1));
        assertThat(rang).isEmpty();
        due.ringUntil(Instant.now().plus(ObstacleUndo.TIME));
        due.ringUntil(Instant.now().plus(ObstacleUndo.TIME));
        unsubscribe.run();

        assertThat(rang).containsExactly(anna);
    }
}
