package nl.ruimbaan.improvement;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every verb with who, when and what was said; nothing in it ever changes. */
@Component
class ImprovementHistoryReader {

    private static final int LONGEST = 100;

    private final JdbcClient jdbc;
    private final Numbers numbers;

    ImprovementHistoryReader(JdbcClient jdbc, Numbers numbers) {
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

    /** The steps of an improvement, newest first. */
    List<ImprovementStep> of(ImprovementId id) {
        return jdbc.sql("""
                        select p.name as by_name, s.at, s.verb, s.from_phase, s.to_phase, n.name as new_owner,
                               s.why, s.tried, s.demands, s.why_enough, s.normal_now
                        from improvement_step s
                        join person p on p.id = s.person_id
                        left join person n on n.id = s.to_person_id
                        where s.improvement_id = ?
                        order by s.id desc fetch first %d rows only
                        """.formatted(LONGEST))
                .param(id.number())
                .query((row, i) -> new ImprovementStep(
                        row.getString("by_name"),
                        Rows.moment(row, "at"),
                        ImprovementVerb.valueOf(row.getString("verb")),
                        ImprovementPhase.valueOf(row.getString("from_phase")),
                        ImprovementPhase.valueOf(row.getString("to_phase")),
                        row.getString("new_owner"),
                        row.getString("why"),
                        row.getString("tried"),
                        row.getObject("demands", Integer.class),
                        row.getString("why_enough"),
                        row.getString("normal_now")))
                .list();
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
