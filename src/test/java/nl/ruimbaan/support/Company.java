package nl.ruimbaan.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.demand.DemandsAnew;
import nl.ruimbaan.people.HelpLevel;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.security.RunAs;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The company that tests play in: hires colleagues, makes teams and lets people act. */
@TestComponent
@Import(DemandsAnew.class)
public class Company {

    private static final RetryTemplate AGAIN = new RetryTemplate(RetryPolicy.builder()
            .includes(PessimisticLockingFailureException.class)
            .build());

    private final JdbcClient jdbc;
    private final Numbers numbers;
    private final RunAs runAs;
    private final TransactionTemplate transaction;
    private final DemandsAnew demands;

    Company(JdbcClient jdbc, Numbers numbers, RunAs runAs, TransactionTemplate transaction, DemandsAnew demands) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.runAs = runAs;
        this.transaction = transaction;
        this.demands = demands;
    }

    /** The day it is in the company, whatever the hour and the zone of the machine. */
    public static LocalDate today() {
        return LocalDate.ofInstant(Instant.now(), Clock.ZONE);
    }

    /** A new colleague without a team; the username is the name and the id, so that names may return. */
    public PersonId hire(String name, Role... roles) {
        return hire(name, null, roles);
    }

    /** A new colleague in a team. */
    public PersonId hire(String name, @org.jspecify.annotations.Nullable TeamId team, Role... roles) {
        return transaction.execute(status -> {
            long id = numbers.nextRecord();
            jdbc.sql("insert into person (id, version, username, name, team_id, password_hash, disabled, appearance)"
                            + " values (?, 0, ?, ?, ?, '{noop}geheim', false, 'SYSTEM')")
                    .params(id, name.toLowerCase(Locale.ROOT) + id, name, team == null ? null : team.value())
                    .update();
            for (Role role : roles) {
                jdbc.sql("insert into person_role (person_id, role) values (?, ?)")
                        .params(id, role.name())
                        .update();
            }
            return new PersonId(id);
        });
    }

    /** So many more colleagues in a team, of whom the name does not matter: figures are of five people or more. */
    public void hire(int people, TeamId team) {
        for (int i = 0; i < people; i++) {
            hire("Collega", team);
        }
    }

    /** Where a manager stands in the help chain from now on. */
    public PersonId stands(PersonId manager, HelpLevel level) {
        transaction.executeWithoutResult(status -> jdbc.sql("update person set help_level = ? where id = ?")
                .params(level.name(), manager.value())
                .update());
        return manager;
    }

    public TeamId team(String name) {
        return transaction.execute(status -> {
            long id = numbers.nextRecord();
            jdbc.sql("insert into team (id, version, name) values (?, 0, ?)")
                    .params(id, name + " " + id)
                    .update();
            return new TeamId(id);
        });
    }

    /** What the person gets when doing this. */
    public <T> T as(PersonId person, Supplier<T> work) {
        return runAs.person(person, work);
    }

    public void does(PersonId person, Runnable work) {
        runAs.person(person, () -> {
            work.run();
            return true;
        });
    }

    /** The same at another time. */
    public <T> T at(PersonId person, Instant moment, Supplier<T> work) {
        return runAs.personAt(person, moment, work);
    }

    /**
     * Empties all tables, in an order that their references allow. What still reads in the background, as the search
     * index does, may stand in the way of that: then once more.
     */
    public void goHome() {
        AGAIN.invoke(() -> transaction.executeWithoutResult(status -> {
            empty();
            demands.count();
        }));
    }

    /** Something is written, whatever it is: what was remembered is read anew. */
    public void writes() {
        transaction.executeWithoutResult(status -> {});
    }

    private void empty() {
        List<String> tables = jdbc.sql("select table_name from information_schema.tables"
                        + " where lower(table_schema) = 'public' and lower(table_name) <> 'flyway_schema_history'")
                .query(String.class)
                .list();
        if (TestDatabase.isPostgres()) {
            jdbc.sql("truncate table " + String.join(", ", tables)).update();
            return;
        }
        jdbc.sql("set referential_integrity false").update();
        tables.forEach(table -> jdbc.sql("truncate table " + table).update());
        jdbc.sql("set referential_integrity true").update();
    }
}
