package nl.ruimbaan.stillness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what has been still longest: all sections in one statement, each walk no further than its page. */
@Component
class StillReader {

    private static final String ROW = """
            select %s as section, o.id, o.title, o.language, o.state, t.name as team, o.occurrences, p.name as owner,
                   o.next_step, o.next_step_on, o.moved_at, cast(%s as date) as on_day
            from obstacle o
            left join team t on t.id = o.team_id
            left join person p on p.id = o.owner_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StillReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The beginning of every section, of one team when it is given. */
    Map<StillSection, Slice<StillRow>> firstPages(@Nullable TeamId team, ToIntFunction<StillSection> sizes) {
        String all = StillScan.ALL.stream()
                .map(it -> rows(it, team, "", sizes.applyAsInt(it.section()) + 1))
                .collect(Collectors.joining(" union all "));
        Map<StillSection, List<StillRow>> found = read(all, values(team));
        Map<StillSection, Slice<StillRow>> pages = new EnumMap<>(StillSection.class);
        for (StillSection section : StillSection.values()) {
            pages.put(section, Slice.of(found.getOrDefault(section, List.of()), sizes.applyAsInt(section)));
        }
        return pages;
    }

    Slice<StillRow> pageAfter(StillSection section, @Nullable TeamId team, StillRow.Key key, int size) {
        Map<String, Object> values = values(team);
        values.put("day", LocalDate.ofInstant(key.since(), Clock.ZONE));
        values.put("moved", key.moved().atOffset(ZoneOffset.UTC));
        values.put("id", key.id());
        String all = StillScan.of(section).stream()
                .map(it -> rows(it, team, it.after(), size + 1))
                .collect(Collectors.joining(" union all "));
        return Slice.of(read(all, values).getOrDefault(section, List.of()), size);
    }

    /** How many there are in each section, in one statement that stops counting in time. */
    Map<StillSection, Count> counts(@Nullable TeamId team) {
        String each = StillScan.ALL.stream()
                .map(it -> Sql.upToCeiling(
                        Sql.name(it.section()) + " as section",
                        "select 1 from obstacle o" + it.where(team != null) + it.order(team != null)))
                .collect(Collectors.joining(" union all "));
        Map<StillSection, Long> sums = new EnumMap<>(StillSection.class);
        jdbc.sql(each).params(values(team)).query((ResultSet row) -> {
            sums.merge(StillSection.valueOf(row.getString("section")), row.getLong("many"), Long::sum);
        });
        return sums.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> Count.upToCeiling(it.getValue())));
    }

    private static String rows(StillScan walk, @Nullable TeamId team, String after, int most) {
        String day = walk.countsDays() ? walk.since() : "null";
        return "(" + ROW.formatted(Sql.name(walk.section()), day) + walk.where(team != null) + after
                + walk.order(team != null) + " fetch first " + most + " rows only)";
    }

    private Map<String, Object> values(@Nullable TeamId team) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("today", clock.today());
        if (team != null) {
            values.put("team", team.value());
        }
        return values;
    }

    private Map<StillSection, List<StillRow>> read(String sql, Map<String, Object> values) {
        Instant now = clock.now();
        return jdbc.sql(sql).params(values).query((row, i) -> row(row, now)).list().stream()
                .sorted(Comparator.comparing(StillRow::key))
                .collect(Collectors.groupingBy(StillRow::section));
    }

    private StillRow row(ResultSet row, Instant now) throws SQLException {
        ObstacleId id = new ObstacleId(row.getLong("id"));
        Instant moved = Rows.moment(row, "moved_at");
        LocalDate day = Rows.dayOrNull(row, "on_day");
        Instant since = day == null ? moved : day.atStartOfDay(Clock.ZONE).toInstant();
        return new StillRow(
                StillSection.valueOf(row.getString("section")),
                new StillRow.Key(since, moved, id.number()),
                id.number(),
                id.ref().path(),
                row.getString("title"),
                Language.valueOf(row.getString("language")).code(),
                row.getString("state"),
                row.getString("team"),
                day == null ? Duration.between(moved, now).toDays() : ChronoUnit.DAYS.between(day, clock.today()),
                row.getInt("occurrences"),
                row.getString("owner"),
                row.getString("next_step"),
                Rows.dayOrNull(row, "next_step_on"));
    }
}
