package nl.ruimbaan.demand;

import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was corrected in a demand of the log. */
@Component
class DemandChangeRecorder {

    private final JdbcClient jdbc;
    private final Numbers numbers;
    private final Clock clock;

    DemandChangeRecorder(JdbcClient jdbc, Numbers numbers, Clock clock) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Nothing is kept where nothing changed. */
    void changed(LoggedDemandId demand, DemandChange.What what, String was, String became) {
        if (!was.equals(became)) {
            jdbc.sql("insert into demand_change (id, demand_id, at, what, was, became) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            numbers.nextRecord(),
                            demand.value(),
                            clock.now().atZone(Clock.ZONE).toOffsetDateTime(),
                            what.name(),
                            was,
                            became)
                    .update();
        }
    }

    /** The latest first. */
    List<DemandChange> of(LoggedDemandId demand) {
        return jdbc.sql("select at, what, was, became from demand_change where demand_id = ? order by at desc, id desc"
                        + " fetch first 50 rows only")
                .param(demand.value())
                .query((row, i) -> new DemandChange(
                        Rows.moment(row, "at"),
                        DemandChange.What.valueOf(row.getString("what")),
                        row.getString("was"),
                        row.getString("became")))
                .list();
    }
}
