package nl.ruimbaan.measure;

import java.sql.Timestamp;
import java.util.Set;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what happened to a measure, with what stood there before, and the news for whoever looks at it. */
@Component
class MeasureRecorder {

    private final MeasureRepository measures;
    private final PeopleService people;
    private final Journal journal;
    private final Numbers numbers;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    MeasureRecorder(
            MeasureRepository measures,
            PeopleService people,
            Journal journal,
            Numbers numbers,
            JdbcClient jdbc,
            CurrentUser user,
            Clock clock) {
        this.measures = measures;
        this.people = people;
        this.journal = journal;
        this.numbers = numbers;
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** A colleague wrote it anew in the meantime. */
    Outcome<MeasureDraft> conflict(Measure measure) {
        String writer = people.names(Set.of(measure.writtenBy())).getOrDefault(measure.writtenBy(), "");
        return new Outcome.Conflict<>(measure.toDraft(), measure.version(), writer, measure.writtenAt());
    }

    /** A new one, with a number of its own. */
    Measure begun(MeasureDraft draft) {
        return new Measure(new MeasureId(numbers.nextItem()), draft, user.id(), clock.now());
    }

    /** The text is another one; {@link Measure#refusesToBecome} has been asked. */
    Outcome<MeasureDraft> rewritten(Measure measure, MeasureDraft draft) {
        measure.write(draft, user.id(), clock.now());
        return written(measure, MeasureVerb.WRITE);
    }

    /** Its text is new. */
    Outcome<MeasureDraft> written(Measure measure, MeasureVerb verb) {
        Measure kept = measures.saveAndFlush(measure);
        keep(kept.measureId(), Happened.of(verb));
        return journal.stored(
                kept.measureId().ref(), kept.version(), user.id().value(), clock.now(), kept.toDraft(), kept.name());
    }

    /** Something is different about its points, its steps or its flags. */
    void changed(Measure measure, Happened... changes) {
        for (Happened change : changes) {
            keep(measure.measureId(), change);
        }
        journal.changed(measure.measureId().ref(), measure.name());
    }

    private void keep(MeasureId measure, Happened it) {
        jdbc.sql("insert into measure_change (id, measure_id, at, person_id, verb, on_day, was, became, why, many)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(numbers.nextRecord())
                .param(measure.number())
                .param(Timestamp.from(clock.now()))
                .param(user.id().value())
                .param(it.verb().name())
                .param(it.day())
                .param(it.was())
                .param(it.became())
                .param(it.why())
                .param(it.many())
                .update();
    }
}
