package nl.ruimbaan.mail;

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
import nl.ruimbaan.support.Company;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People with addresses, messages that come to them, and the job that sends what is to be sent. */
@TestComponent
class Mailing {

    static final String ADDRESS = "ruimbaan.address=https://ruimbaan.example.org";

    /** Nothing is sent but by a test itself. */
    static final String BY_HAND = "ruimbaan.mail.every=1d";

    /** A Monday in Amsterdam, where it is one o'clock in the afternoon. */
    static final Instant MONDAY = Instant.parse("2026-06-01T11:00:00Z");

    private final Company company;
    private final JdbcClient jdbc;
    private final Numbers numbers;
    private final TransactionTemplate transaction;
    private final MailSettings settings;
    private final ObstacleService obstacles;
    private final SendMail job;

    Mailing(
            Company company,
            JdbcClient jdbc,
            Numbers numbers,
            TransactionTemplate transaction,
            MailSettings settings,
            ObstacleService obstacles,
            SendMail job) {
        this.company = company;
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.transaction = transaction;
        this.settings = settings;
        this.obstacles = obstacles;
        this.job = job;
    }

    /** A colleague who signs in with an address. */
    PersonId hire(String name, Role... roles) {
        PersonId person = company.hire(name, roles);
        transaction.executeWithoutResult(
                status -> jdbc.sql("update person set username = lower(name) || '@example.org' where id = ?")
                        .param(person.value())
                        .update());
        return person;
    }

    PersonId administrator() {
        return company.hire("Bea", Role.ADMINISTRATOR);
    }

    /** An administrator chooses a server, then. */
    PersonId switchedOn(int port, Instant then) {
        PersonId bea = administrator();
        company.at(bea, then, () -> settings.choose(server(port)));
        return bea;
    }

    static MailServerDraft server(int port) {
        return new MailServerDraft(
                "127.0.0.1", port, Encryption.NONE, "", "ruimbaan@example.org", "Ruimbaan Woonveste", "");
    }

    ObstacleId reports(PersonId person, String sentence) {
        var saved = (Outcome.Saved<ObstacleDraft>) company.as(
                person, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), null));
        return new ObstacleId(saved.item().number());
    }

    /** This came to the reader, then. */
    long told(PersonId person, ObstacleId item, String happening, Instant then) {
        return transaction.execute(status -> {
            long id = numbers.nextRecord();
            var at = then.atOffset(ZoneOffset.UTC);
            jdbc.sql("insert into notification (id, person_id, item_kind, item_number, happening, happened_at, due_at)"
                            + " values (?, ?, 'OBSTACLE', ?, ?, ?, ?)")
                    .params(id, person.value(), item.number(), "OBSTACLE." + happening, at, at)
                    .update();
            return id;
        });
    }

    /** Whoever reads it behind the bell. */
    void read(long message) {
        change("update notification set read_at = due_at where id = ?", message);
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

    List<String> states() {
        return jdbc.sql("select state from mail_letter order by id")
                .query((row, i) -> row.getString("state"))
                .list();
    }
}
