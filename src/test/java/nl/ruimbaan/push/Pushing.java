package nl.ruimbaan.push;

import static java.time.temporal.ChronoUnit.HOURS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Otto is asked to take over an obstacle, and the job that pushes runs when a test says so. */
@CommittedServiceTest
@TestPropertySource(properties = {"ruimbaan.address=https://ruimbaan.example.org", "ruimbaan.push.every=1d"})
abstract class Pushing {

    static final String ASKED = "OBSTACLE.HAND_OVER.ASKED";

    /** A Monday in Amsterdam, where it is one o'clock in the afternoon. */
    static final Instant MONDAY = Instant.parse("2026-06-01T11:00:00Z");

    /** Where nobody listens. */
    static final String NOBODY = "http://127.0.0.1:9";

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Numbers numbers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    PushSettings settings;

    @Autowired
    OwnDevices own;

    @Autowired
    SendPushes job;

    final PushMaker maker = PushMaker.HERE;
    final FakePhone phone = new FakePhone("otto");
    PersonId bea;
    PersonId otto;
    ObstacleId obstacle;

    @DynamicPropertySource
    static void maker(DynamicPropertyRegistry properties) {
        properties.add("ruimbaan.push.services", () -> PushMaker.HERE.origin() + ",push.example.org," + NOBODY);
    }

    @BeforeEach
    void people() {
        maker.forget();
        bea = company.hire("Bea", Role.ADMINISTRATOR);
        otto = company.hire("Otto");
        obstacle = reports(company.hire("Anna"), "Geen tweede adres");
        change("update obstacle set asked_id = ? where id = ?", otto.value(), obstacle.number());
        company.at(bea, MONDAY.minus(2, HOURS), () -> {
            settings.choose(true);
            return true;
        });
    }

    @AfterEach
    void home() {
        company.goHome();
    }

    /** Otto wants messages on his phone, then. */
    void turnsOn(Instant then) {
        if (!company.at(otto, then, () -> own.add(phone.draft(), "browser")).isDone()) {
            throw new AssertionError("refused");
        }
    }

    ObstacleId reports(PersonId person, String sentence) {
        var saved = (Outcome.Saved<ObstacleDraft>) company.as(
                person, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), null));
        return new ObstacleId(saved.item().number());
    }

    /** This came to Otto, then. */
    long told(String happening, Instant then) {
        return transaction.execute(status -> {
            long id = numbers.nextRecord();
            var at = then.atOffset(ZoneOffset.UTC);
            jdbc.sql("insert into notification (id, person_id, item_kind, item_number, happening, happened_at, due_at)"
                            + " values (?, ?, 'OBSTACLE', ?, ?, ?, ?)")
                    .params(id, otto.value(), obstacle.number(), happening, at, at)
                    .update();
            return id;
        });
    }

    void change(String sql, Object... values) {
        transaction.executeWithoutResult(
                status -> jdbc.sql(sql).params(List.of(values)).update());
    }

    /** The job runs, then. */
    void sends(Instant then) {
        Clock.at(then, () -> {
            job.run();
            return true;
        });
    }

    List<DeviceLine> devices(PersonId person) {
        return company.as(person, own::page).devices();
    }

    int came() {
        return maker.cameFor(phone).size();
    }
}
