package nl.ruimbaan.demand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the demands of the log, the newest first. */
@Component
class LoggedDemandReader {

    private static final String COLUMNS = "select d.id, d.version, d.asked_on, d.demand_type_id, y.name as type_name,"
            + " d.team_id, t.name as team_name, d.judgement, d.right_first_time, d.words, d.language, d.helped_on"
            + " from logged_demand d left join demand_type y on y.id = d.demand_type_id"
            + " left join team t on t.id = d.team_id where ";

    private final JdbcClient jdbc;

    LoggedDemandReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DemandRow> rows(DemandFilter filter, DemandSight sight, DemandRow.@Nullable Key after, int limit) {
        Map<String, Object> values = new HashMap<>();
        // Of every day: H2 then sees that the index of the days is the one to take.
        String where = where(filter, sight, values) + " and d.asked_on > date '1970-01-01'";
        if (after != null) {
            where += " and (d.asked_on < :day or (d.asked_on = :day and d.id < :id))";
            values.put("day", after.askedOn());
            values.put("id", after.id());
        }
        return jdbc.sql(COLUMNS + where + " order by " + along(filter.team(), filter.type(), "desc")
                        + "d.asked_on desc, d.id desc fetch first " + limit + " rows only")
                .params(values)
                .query((row, i) -> row(row, sight))
                .list();
    }

    Optional<DemandRow> row(LoggedDemandId id, DemandSight sight) {
        Map<String, Object> values = new HashMap<>(Map.of("id", id.value()));
        return jdbc.sql(COLUMNS + "d.id = :id and " + where(DemandFilter.ALL, sight, values))
                .params(values)
                .query((row, i) -> row(row, sight))
                .optional();
    }

    private static DemandRow row(ResultSet row, DemandSight sight) throws SQLException {
        long team = row.getLong("team_id");
        boolean teamless = row.wasNull();
        long type = row.getLong("demand_type_id");
        boolean untyped = row.wasNull();
        return new DemandRow(
                new LoggedDemandId(row.getLong("id")),
                row.getInt("version"),
                Rows.day(row, "asked_on"),
                untyped ? null : new DemandTypeId(type),
                row.getString("type_name"),
                row.getString("team_name"),
                Demand.valueOf(row.getString("judgement")),
                RightFirstTime.valueOf(row.getString("right_first_time")),
                row.getString("words"),
                row.getString("language").toLowerCase(Locale.ROOT),
                Rows.dayOrNull(row, "helped_on"),
                teamless || sight.mayCorrect(new TeamId(team)));
    }

    Count count(DemandFilter filter, DemandSight sight) {
        Map<String, Object> values = new HashMap<>();
        String rows = "select 1 from logged_demand d where " + where(filter, sight, values);
        return Count.upToCeiling(
                jdbc.sql(Sql.upToCeiling(rows)).params(values).query(Long.class).single());
    }

    /** What an order names first, so that both databases walk along the index of the team or of the type. */
    static String along(@Nullable TeamId team, @Nullable DemandTypeId type, String direction) {
        if (team != null) {
            return "d.team_id " + direction + ", ";
        }
        return type == null ? "" : "d.demand_type_id " + direction + ", ";
    }

    private static String where(DemandFilter filter, DemandSight sight, Map<String, Object> values) {
        var where = new StringBuilder("1 = 1");
        if (filter.team() != null) {
            where.append(" and d.team_id = :team");
            values.put("team", filter.team().value());
        }
        if (filter.type() != null) {
            where.append(" and d.demand_type_id = :type");
            values.put("type", filter.type().value());
        }
        if (filter.judgement() != null) {
            where.append(" and d.judgement = ").append(Sql.name(filter.judgement()));
        }
        if (filter.open()) {
            where.append(" and d.awaits_help = true");
        }
        if (filter.said()) {
            where.append(" and d.has_words = true");
        }
        if (!sight.hidden().isEmpty()) {
            where.append(" and (d.team_id is null or d.team_id not in (:hidden))");
            values.put("hidden", sight.hidden().stream().map(TeamId::value).toList());
        }
        return where.toString();
    }
}
