package nl.ruimbaan.demand;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** The first ones of all and since each of these days, of which limits are made; in order, in one statement. */
    List<DemandTimes.Point> first(Counted counted, List<LocalDate> starts) {
        Map<String, Object> values = new HashMap<>(Map.of("since0", EVER));
        starts.forEach(it -> values.put("since" + values.size(), it.minusDays(1)));
        String each = IntStream.rangeClosed(0, starts.size())
                .mapToObj(i -> "(" + select("since" + i, counted, values, "asc", Period.FREEZE_AT) + ")")
                .collect(Collectors.joining(" union "));
        return read("select * from (" + each + ") d order by d.helped_on, d.id", values);
    }

    /** The newest ones and those before them, in order. */
    List<DemandTimes.Point> newest(Counted counted) {
        Map<String, Object> values = new HashMap<>(Map.of("since0", EVER));
        return read(select("since0", counted, values, "desc", DemandTimes.SHOWN + Period.BEFORE), values)
                .reversed();
    }

    private static String select(String since, Counted counted, Map<String, Object> values, String order, int most) {
        return "select d.id, d.first_asked_on, d.helped_on, y.name from logged_demand d"
                + " left join demand_type y on y.id = d.demand_type_id where d.helped_on > :" + since
                + DemandFigureReader.where(counted, values)
                + " order by " + LoggedDemandReader.along(counted.team(), counted.type(), order)
                + "d.helped_on %1$s, d.id %1$s fetch first %2$d rows only".formatted(order, most);
    }

    private List<DemandTimes.Point> read(String sql, Map<String, Object> values) {
        return jdbc.sql(sql)
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
