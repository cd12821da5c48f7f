package nl.ruimbaan.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.people.TeamId;
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

    /** By type, the most asked first. */
    List<TypeCount> types(FigureScope scope, List<TeamId> leftOut, LocalDate since) {
        Map<String, Object> values = new HashMap<>(Map.of("since", since));
        String counted = "select d.demand_type_id, " + judged() + " from logged_demand d where d.asked_on >= :since"
                + where(scope, leftOut, values) + " group by d.demand_type_id";
        return jdbc.sql("select c.*, y.name from (" + counted + ") c left join demand_type y on y.id = c.demand_type_id"
                        + " order by c.known + c.failed + c.open_still desc, y.name_key")
                .params(values)
                .query((row, i) -> {
                    long type = row.getLong("demand_type_id");
                    return new TypeCount(
                            row.wasNull() ? null : new DemandTypeId(type),
                            Objects.requireNonNullElse(row.getString("name"), ""),
                            row.getLong("known"),
                            row.getLong("failed"),
                            row.getLong("open_still"));
                })
                .list();
    }

    /** The weeks or months from one day until before another in which something was tallied, in order. */
    List<DemandTally> tallies(FigureScope scope, List<TeamId> leftOut, LocalDate from, LocalDate before) {
        Map<String, Object> values = new HashMap<>(Map.of("from", from, "before", before));
        SequencedMap<LocalDate, DemandTally> tallies = new TreeMap<>();
        jdbc.sql("select d.asked_on, " + judged() + ", " + RIGHT.formatted(Sql.name(RightFirstTime.YES), "at_once")
                        + ", " + RIGHT.formatted(Sql.name(RightFirstTime.NO), "later")
                        + " from logged_demand d where d.asked_on >= :from and d.asked_on < :before"
                        + where(scope, leftOut, values) + " group by d.asked_on")
                .params(values)
                .query((row, i) -> new DemandTally(
                        scope.rhythm().start(Rows.day(row, "asked_on")),
                        row.getLong("known"),
                        row.getLong("failed"),
                        row.getLong("at_once"),
                        row.getLong("later")))
                .list()
                .forEach(it -> tallies.merge(it.start(), it, DemandTally::and));
        return new ArrayList<>(tallies.values());
    }

    /** The first day on which something was tallied; today when nothing was. */
    LocalDate first(FigureScope scope, List<TeamId> leftOut, LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        return jdbc.sql("select d.asked_on from logged_demand d where 1 = 1" + where(scope, leftOut, values)
                        + " order by " + LoggedDemandReader.along(scope.team(), scope.type(), "asc")
                        + "d.asked_on fetch first 1 row only")
                .params(values)
                .query((row, i) -> Rows.day(row, "asked_on"))
                .optional()
                .orElse(today);
    }

    private static String judged() {
        return JUDGED.formatted(Sql.name(Demand.VALUE), "known") + ", "
                + JUDGED.formatted(Sql.name(Demand.FAILURE), "failed") + ", "
                + JUDGED.formatted(Sql.name(Demand.UNKNOWN), "open_still");
    }

    static String where(FigureScope scope, List<TeamId> leftOut, Map<String, Object> values) {
        var where = new StringBuilder();
        if (scope.team() != null) {
            where.append(" and d.team_id = :team");
            values.put("team", scope.team().value());
        } else if (!leftOut.isEmpty()) {
            where.append(" and (d.team_id is null or d.team_id not in (:leftOut))");
            values.put("leftOut", leftOut.stream().map(TeamId::value).toList());
        }
        if (scope.type() != null) {
            where.append(" and d.demand_type_id = :type");
            values.put("type", scope.type().value());
        }
        return where.toString();
    }
}
