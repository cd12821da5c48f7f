package nl.ruimbaan.demand;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.spc.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how long customers waited until they were helped. */
@Component
class DemandTimeReader {

    /** Whatever day; <i>is not null</i> would not use the index of H2. */
    private static final LocalDate EVER = LocalDate.EPOCH;

    private final JdbcClient jdbc;

    DemandTimeReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first ones, of which limits are made. */
    List<DemandTimes.Point> first(Counted counted) {
        return read(counted, "asc", Period.FREEZE_AT);
    }

    /** The newest ones and those before them, in order. */
    List<DemandTimes.Point> newest(Counted counted) {
        return read(counted, "desc", DemandTimes.SHOWN + Period.BEFORE).reversed();
    }

    private List<DemandTimes.Point> read(Counted counted, String order, int most) {
        Map<String, Object> values = new HashMap<>(Map.of("ever", EVER));
        return jdbc.sql("select d.id, d.first_asked_on, d.helped_on, y.name from logged_demand d"
                        + " left join demand_type y on y.id = d.demand_type_id where d.helped_on > :ever"
                        + DemandFigureReader.where(counted, values)
                        + " order by " + LoggedDemandReader.along(counted.team(), counted.type(), order)
                        + "d.helped_on %1$s, d.id %1$s fetch first %2$d rows only".formatted(order, most))
                .params(values)
                .query((row, i) -> {
                    LocalDate helped = Rows.day(row, "helped_on");
                    return new DemandTimes.Point(
                            row.getLong("id"),
                            helped,
                            (int) ChronoUnit.DAYS.between(Rows.day(row, "first_asked_on"), helped),
                            Objects.requireNonNullElse(row.getString("name"), ""));
                })
                .list();
    }
}
