package nl.ruimbaan.improvement;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.publishing.LastSteps;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every verb with who, when and what was said, and lets those know whom it concerns; nothing in it ever changes. */
@Component
class StepRecorder {

    private static final String KEEP = """
            insert into improvement_step (id, improvement_id, person_id, at, verb, from_phase, to_phase, to_person_id, lapsed_id,
                                          undoes_id, other_id, why, tried, demands, why_enough, normal_now)
            values (:id, :improvement, :person, :at, :verb, :from, :to, :to_person, :lapsed,
                    :undoes, :other, :why, :tried, :demands, :enough, :normal)
            """;

    private final JdbcClient jdbc;
    private final Participants participants;
    private final StepNews news;
    private final LastSteps last;
    private final Numbers numbers;

    StepRecorder(JdbcClient jdbc, Participants participants, StepNews news, LastSteps last, Numbers numbers) {
        this.jdbc = jdbc;
        this.participants = participants;
        this.news = news;
        this.last = last;
        this.numbers = numbers;
    }

    /** The number of the next step. */
    long next() {
        return numbers.nextRecord();
    }

    /** Who was last active moved it on from how it stood, by the step of that number; for a minute they can take that back. */
    void moved(Improvement moved, long step, Deed deed, StoodBefore before) {
        happened(moved, step, deed, before);
        StoodBefore stood = joins(moved, before.standing().owner()) ? before.joining() : before;
        last.keep(
                moved.improvementId().ref(),
                new LastSteps.Kept(step, moved.activeBy(), moved.activeAt(), moved.version(), last.write(stood)));
    }

    /** What nobody takes back. */
    void happened(Improvement moved, Deed deed, StoodBefore before) {
        happened(moved, next(), deed, before);
    }

    private void happened(Improvement moved, long step, Deed deed, StoodBefore before) {
        keep(moved, step, deed, before);
        news.tell(moved, step, deed, before.standing());
    }

    /** A step was taken back: the history keeps both, and nobody is told of either. */
    void undone(Improvement back, long step, StoodBefore from) {
        last.forget(back.improvementId().ref());
        keep(back, next(), Deed.undoing(step), from);
        news.forget(back, step);
    }

    /** Who became the owner takes part from now on. Answers whether that is new. */
    private boolean joins(Improvement moved, @Nullable PersonId before) {
        PersonId owner = moved.owner();
        return owner != null
                && !owner.equals(before)
                && participants.add(moved.improvementId(), owner, moved.activeAt());
    }

    private void keep(Improvement moved, long step, Deed deed, StoodBefore before) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", step);
        row.put("improvement", moved.id());
        row.put("person", moved.activeBy().value());
        row.put("at", moved.activeAt().atOffset(ZoneOffset.UTC));
        row.put("verb", deed.verb().name());
        row.put("from", before.standing().phase().name());
        row.put("to", moved.phase().name());
        row.put("to_person", number(deed.to()));
        row.put("lapsed", number(deed.lapsed(before.standing(), moved.asked())));
        row.put("undoes", deed.undoes());
        row.put("other", deed.other() == null ? null : deed.other().number());
        row.put("why", deed.why());
        Move.MakeNormal normal = deed.normal();
        row.put("tried", normal == null ? null : normal.tried().strip());
        row.put("demands", normal == null ? null : normal.demands());
        row.put("enough", normal == null ? null : normal.whyEnough().strip());
        row.put("normal", normal == null ? null : normal.normalNow().strip());
        jdbc.sql(KEEP).params(row).update();
    }

    private static @Nullable Long number(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
