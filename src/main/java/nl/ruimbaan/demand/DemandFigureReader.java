package nl.ruimbaan.demand;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.people.TeamId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the demands of the log. */
@Component
class DemandFigureReader {

    private static final String JUDGED = "sum(case when d.judgement = %s then 1 else 0 end) as %s";
    private static final String RIGHT = "sum(case when d.right_first_time = %s then 1 else 0 end) as %s";

    private final JdbcClient jdbc;

    DemandFigureReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How often each type was asked from one day until before another; without names. */
    List<TypeCount> types(Counted counted, LocalDate from, LocalDate before) {
        return read("select d.demand_type_id, " + judged(), "d.demand_type_id", counted, from, before, (row, i) -> {
            long type = row.getLong("demand_type_id");
            return new TypeCount(
                    row.wasNull() ? null : new DemandTypeId(type),
                    "",
                    row.getLong("known"),
                    row.getLong("failed"),
                    row.getLong("open_still"));
        });
    }

    /** The days from one until before another on which something was tallied. */
    List<DemandTally> days(Counted counted, LocalDate from, LocalDate before) {
        String what = "select d.asked_on, " + judged() + ", "
                + RIGHT.formatted(Sql.name(RightFirstTime.YES), "at_once") + ", "
                + RIGHT.formatted(Sql.name(RightFirstTime.NO), "later");
        return read(
                what,
                "d.asked_on",
                counted,
                from,
                before,
                (row, i) -> new DemandTally(
                        Rows.day(row, "asked_on"),
                        row.getLong("known"),
                        row.getLong("failed"),
                        row.getLong("at_once"),
                        row.getLong("later")));
    }

    private <T> List<T> read(
            String what, String each, Counted counted, LocalDate from, LocalDate before, RowMapper<T> row) {
        Map<String, Object> values = new HashMap<>(Map.of("from", from, "before", before));
        return jdbc.sql(what + " from logged_demand d where d.asked_on >= :from and d.asked_on < :before"
                        + where(counted, values) + " group by " + each + " order by " + each)
                .params(values)
                .query(row)
                .list();
    }

    private static String judged() {
        return JUDGED.formatted(Sql.name(Demand.VALUE), "known") + ", "
                + JUDGED.formatted(Sql.name(Demand.FAILURE), "failed") + ", "
                + JUDGED.formatted(Sql.name(Demand.UNKNOWN), "open_still");
    }

    static String where(Counted counted, Map<String, Object> values) {
        var where = new StringBuilder();
        if (counted.team() != null) {
            where.append(" and d.team_id = :team");
            values.put("team", counted.team().value());
        } else if (!counted.leftOut().isEmpty()) {
            where.append(" and (d.team_id is null or d.team_id not in (:leftOut))");
            values.put("leftOut", counted.leftOut().stream().map(TeamId::value).toList());
        }
        if (counted.type() != null) {
            where.append(" and d.demand_type_id = :type");
            values.put("type", counted.type().value());
        }
        return where.toString();
    }
}
