package nl.ruimbaan.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who takes one's place while one is away: one person, from a day to a day. It says nothing of why, is forgotten when it is over, and
 * nobody counts it.
 */
@ApplicationService
public class StandIns {

    private final JdbcClient jdbc;
    private final StandInReader reader;
    private final PersonRepository persons;
    private final CurrentUser user;
    private final Clock clock;

    StandIns(JdbcClient jdbc, StandInReader reader, PersonRepository persons, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.persons = persons;
        this.user = user;
        this.clock = clock;
    }

    /** Who takes the current user's place, now or on days to come. */
    public Optional<StandIn> mine() {
        return reader.of(user.id(), clock.today());
    }

    /** The names of those whose place the current user takes today. */
    public List<String> forWhom() {
        return reader.awayNames(user.id(), clock.today());
    }

    /** This colleague does on these days, in the place of who was named before. */
    @Change
    public Act name(StandInDraft draft) {
        List<Refusal> refusals = draft.refusals(user.id(), clock.today());
        if (!refusals.isEmpty()) {
            return Act.unless(refusals);
        }
        PersonId person = Objects.requireNonNull(draft.person());
        if (persons.findById(person.value()).filter(it -> !it.isDisabled()).isEmpty()) {
            return Act.refused(Refusal.of("person", "refused.noPerson"));
        }
        end();
        jdbc.sql("insert into stand_in (person_id, stand_in_id, from_day, until_day) values (?, ?, ?, ?)")
                .params(user.id().value(), person.value(), day(draft.from()), day(draft.until()))
                .update();
        return Act.done();
    }

    /** {@link StandInDraft#refusals} has been asked. */
    private static LocalDate day(@Nullable LocalDate day) {
        return Objects.requireNonNull(day);
    }

    /** One is back, or does not go. */
    @Change
    public void end() {
        reader.changes();
        jdbc.sql("delete from stand_in where person_id = ?")
                .param(user.id().value())
                .update();
    }
}
