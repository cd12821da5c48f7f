package nl.ruimbaan.improvement;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every verb with who, when and what was said; nothing in it ever changes. */
@Component
class StepRecorder {

    private final JdbcClient jdbc;
    private final Numbers numbers;

    StepRecorder(JdbcClient jdbc, Numbers numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    void keep(ImprovementId id, Move move, PersonId by, Instant at, ImprovementPhase from, ImprovementPhase to) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", numbers.nextRecord());
        row.put("improvement", id.number());
        row.put("person", by.value());
        row.put("at", at.atOffset(ZoneOffset.UTC));
        row.put("verb", move.verb().name());
        row.put("from", from.name());
        row.put("to", to.name());
        row.put("why", why(move));
        row.put(
                "new_owner",
                move instanceof Move.HandOver over && over.to() != null
                        ? over.to().value()
                        : null);
        Move.@Nullable MakeNormal normal = move instanceof Move.MakeNormal it ? it : null;
        row.put("tried", normal == null ? null : normal.tried().strip());
        row.put("demands", normal == null ? null : normal.demands());
        row.put("enough", normal == null ? null : normal.whyEnough().strip());
        row.put("normal", normal == null ? null : normal.normalNow().strip());
        jdbc.sql("""
                        insert into improvement_step (id, improvement_id, person_id, at, verb, from_phase, to_phase,
                                                      to_person_id, why, tried, demands, why_enough, normal_now)
                        values (:id, :improvement, :person, :at, :verb, :from, :to,
                                :new_owner, :why, :tried, :demands, :enough, :normal)
                        """).params(row).update();
    }

    /** The reason that goes with a move, if it has one. */
    static @Nullable String why(Move move) {
        return switch (move) {
            case Move.Understand() -> null;
            case Move.Plan ignored -> null;
            case Move.MakeNormal ignored -> null;
            case Move.GoBack back -> back.why().strip();
            case Move.Stop stop -> stop.lesson().strip();
            case Move.TakeUpAgain again -> again.why().strip();
            case Move.HandOver over -> over.why().strip();
            case Move.TakeOver over -> over.why().strip();
        };
    }
}
