package nl.ruimbaan.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.search.FoundKind;
import nl.ruimbaan.search.MatchReader;
import nl.ruimbaan.search.Matches;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads measures with the names of their team and demand type; what went up in another type is that other one. */
@Component
class MeasureReader {

    private static final String FROM = " from measure m left join team t on t.id = m.team_id"
            + " left join demand_type f on f.id = m.demand_type_id"
            + " left join demand_type d on d.id = coalesce(f.merged_into_id, f.id)";
    private static final int CHANGES = 100;

    private final JdbcClient jdbc;
    private final MatchReader matching;

    MeasureReader(JdbcClient jdbc, MatchReader matching) {
        this.jdbc = jdbc;
        this.matching = matching;
    }

    Optional<MeasureAbout> about(MeasureId id) {
        return jdbc.sql("select m.*, t.name as team, d.name as type, d.id as type_id" + FROM + " where m.id = ?")
                .param(id.number())
                .query((row, i) -> new MeasureAbout(
                        row.getInt("version"), text(row), row.getString("team"), row.getString("type")))
                .optional();
    }

    Slice<MeasureLine> page(MeasureFilter filter, MeasureLine.@Nullable Key after, int size, List<TeamId> hidden) {
        Matches matches = matching.of(FoundKind.MEASURE, filter.text());
        Map<String, Object> values = values(filter, matches);
        if (after != null) {
            values.put("name", after.name());
            values.put("after", after.id());
        }
        return Slice.of(
                jdbc.sql(
                                "select m.id, m.name, m.purpose, m.language, m.rhythm, m.team_id, t.name as team, d.name as type,"
                                        + " (select max(p.on_day) from measure_point p where p.measure_id = m.id) as last_on"
                                        + FROM + where(filter, matches)
                                        + (after == null ? "" : " and (m.name_key, m.id) > (:name, :after)")
                                        + " order by m.name_key, m.id fetch first " + (size + 1) + " rows only")
                        .params(values)
                        .query((row, i) -> line(row, hidden))
                        .list(),
                size);
    }

    Count count(MeasureFilter filter) {
        Matches matches = matching.of(FoundKind.MEASURE, filter.text());
        return jdbc.sql(Sql.upToCeiling("select 1 from measure m" + where(filter, matches)))
                .params(values(filter, matches))
                .query((row, i) -> Count.upToCeiling(row.getLong("many")))
                .single();
    }

    /** The newest first. */
    List<MeasureChange> history(MeasureId id) {
        return jdbc.sql("""
                        select c.at, p.name as who, c.verb, c.on_day, c.was, c.became, c.why, c.many
                        from measure_change c join person p on p.id = c.person_id
                        where c.measure_id = ? order by c.measure_id desc, c.id desc fetch first %d rows only
                        """.formatted(CHANGES))
                .param(id.number())
                .query((row, i) -> new MeasureChange(
                        Rows.moment(row, "at"),
                        row.getString("who"),
                        MeasureVerb.valueOf(row.getString("verb")),
                        Rows.dayOrNull(row, "on_day"),
                        row.getString("was"),
                        row.getString("became"),
                        row.getString("why"),
                        row.getObject("many", Integer.class)))
                .list();
    }

    private static String where(MeasureFilter filter, Matches matches) {
        return " where " + matches.in("m.id") + (filter.team() == null ? "" : " and m.team_id = :team");
    }

    private static Map<String, Object> values(MeasureFilter filter, Matches matches) {
        Map<String, Object> values = new LinkedHashMap<>(matches.values());
        if (filter.team() != null) {
            values.put("team", filter.team().value());
        }
        return values;
    }

    private static MeasureLine line(ResultSet row, List<TeamId> hidden) throws SQLException {
        TeamId team = teamOf(row);
        return new MeasureLine(
                new MeasureId(row.getLong("id")),
                row.getString("name"),
                row.getString("purpose"),
                Language.valueOf(row.getString("language")),
                Rhythm.valueOf(row.getString("rhythm")),
                row.getString("team"),
                row.getString("type"),
                team != null && hidden.contains(team),
                Rows.dayOrNull(row, "last_on"));
    }

    private static MeasureDraft text(ResultSet row) throws SQLException {
        Long type = row.getObject("type_id", Long.class);
        return new MeasureDraft(
                row.getString("name"),
                row.getString("purpose"),
                row.getString("definition"),
                row.getString("unit"),
                MeasureKind.valueOf(row.getString("kind")),
                Rhythm.valueOf(row.getString("rhythm")),
                teamOf(row),
                type == null ? null : new DemandTypeId(type),
                Language.valueOf(row.getString("language")));
    }

    private static @Nullable TeamId teamOf(ResultSet row) throws SQLException {
        Long team = row.getObject("team_id", Long.class);
        return team == null ? null : new TeamId(team);
    }
}
