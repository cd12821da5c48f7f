package nl.ruimbaan.improvement;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every verb with who, when and what was said, and lets those know whom it concerns; nothing in it ever changes. */
@Component
class StepRecorder {

    private final JdbcClient jdbc;
    private final Participants participants;
    private final ApplicationEventPublisher events;
    private final Numbers numbers;

    StepRecorder(JdbcClient jdbc, Participants participants, ApplicationEventPublisher events, Numbers numbers) {
        this.jdbc = jdbc;
        this.participants = participants;
        this.events = events;
        this.numbers = numbers;
    }

    /** The last one who was active moved it on from this phase, when this was its owner. */
    void keep(Improvement moved, Move move, ImprovementPhase from, @Nullable PersonId ownerBefore) {
        insert(moved, move, from);
        if (moved.owner() != null && !moved.owner().equals(ownerBefore)) {
            participants.add(moved.improvementId(), moved.owner(), moved.activeAt());
        }
        events.publishEvent(new ImprovementMoved(
                moved.improvementId(),
                moved.title(),
                move.verb(),
                from,
                moved.phase(),
                moved.activeBy(),
                moved.owner(),
                why(move),
                concerned(moved, ownerBefore),
                moved.activeAt()));
    }

    private Set<PersonId> concerned(Improvement moved, @Nullable PersonId ownerBefore) {
        Set<PersonId> concerned = new LinkedHashSet<>();
        concerned.add(moved.proposer());
        if (ownerBefore != null) {
            concerned.add(ownerBefore);
        }
        if (moved.owner() != null) {
            concerned.add(moved.owner());
        }
        participants.of(moved.improvementId()).stream().map(PersonName::id).forEach(concerned::add);
        concerned.remove(moved.activeBy());
        return Set.copyOf(concerned);
    }

    private void insert(Improvement moved, Move move, ImprovementPhase from) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", numbers.nextRecord());
        row.put("improvement", moved.id());
        row.put("person", moved.activeBy().value());
        row.put("at", moved.activeAt().atOffset(ZoneOffset.UTC));
        row.put("verb", move.verb().name());
        row.put("from", from.name());
        row.put("to", moved.phase().name());
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
    private static @Nullable String why(Move move) {
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
