package nl.ruimbaan.experiment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.measure.MeasureId;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By which measure one sees whether an improvement helps; who chose it, and when. */
@Component
class LinkedMeasures {

    private final JdbcClient jdbc;

    LinkedMeasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MeasureId> of(ImprovementId id) {
        return jdbc.sql("select measure_id from improvement_measure where improvement_id = ?")
                .param(id.number())
                .query((row, i) -> new MeasureId(row.getLong("measure_id")))
                .optional();
    }

    /** @param measure null for none any more */
    void keep(ImprovementId id, @Nullable MeasureId measure, PersonId by, Instant now) {
        jdbc.sql("delete from improvement_measure where improvement_id = ?")
                .param(id.number())
                .update();
        if (measure != null) {
            jdbc.sql("insert into improvement_measure (improvement_id, measure_id, chosen_by, chosen_at)"
                            + " values (?, ?, ?, ?)")
                    .params(id.number(), measure.number(), by.value(), now.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
