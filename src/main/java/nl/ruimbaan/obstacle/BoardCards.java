package nl.ruimbaan.obstacle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Page;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the board: all columns in one statement, each no further than its first page, along an index. */
@Component
class BoardCards {

    /** How long a confirmed obstacle stays on the board. */
    static final Duration CONFIRMED_SHOWN = Duration.ofDays(30);

    private static final String CARD = """
            select o.id, o.version, o.title, o.state, t.name as team, o.kind, o.moved_at, o.reported_at, o.occurrences,
                   p.name as owner, o.next_step, o.next_step_on
            from %s o
            left join team t on t.id = o.team_id
            left join person p on p.id = o.owner_id
            """;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    BoardCards(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** The first page of every column. */
    Map<ObstacleState, Page<ObstacleCard>> firstPages(BoardFilter filter, int size) {
        String all = ObstacleState.columns().stream()
                .map(state -> "(" + cards(state, filter, "", size) + ")")
                .collect(Collectors.joining(" union all "));
        Map<String, List<ObstacleCard>> byState = read(all + " order by moved_at, id", values(filter)).stream()
                .collect(Collectors.groupingBy(ObstacleCard::state));
        Map<ObstacleState, Page<ObstacleCard>> pages = new EnumMap<>(ObstacleState.class);
        for (ObstacleState state : ObstacleState.columns()) {
            pages.put(state, Page.of(byState.getOrDefault(state.name(), List.of()), size));
        }
        return pages;
    }

    Page<ObstacleCard> pageAfter(ObstacleState state, BoardFilter filter, CardKey key, int size) {
        Map<String, Object> values = values(filter);
        values.put("at", key.since().atOffset(ZoneOffset.UTC));
        values.put("id", key.id());
        return Page.of(read(cards(state, filter, " and (o.moved_at, o.id) > (:at, :id)", size), values), size);
    }

    /** How many there are in each column, in one statement that stops counting in time. */
    Map<ObstacleState, Count> counts(BoardFilter filter) {
        String each = ObstacleState.columns().stream()
                .map(state -> "select '" + state + "' as state, count(*) as many from (select 1 from "
                        + source(state, filter) + " o " + where(state, filter) + order(filter) + " fetch first "
                        + (Count.CEILING + 1)
                        + " rows only) counted")
                .collect(Collectors.joining(" union all "));
        Map<ObstacleState, Count> counts = new EnumMap<>(ObstacleState.class);
        jdbc.sql(each).params(values(filter)).query((ResultSet row) -> {
            counts.put(ObstacleState.valueOf(row.getString("state")), Count.upToCeiling(row.getLong("many")));
        });
        return counts;
    }

    private List<ObstacleCard> read(String sql, Map<String, Object> values) {
        return jdbc.sql(sql).params(values).query((row, i) -> card(row)).list();
    }

    private static String cards(ObstacleState state, BoardFilter filter, String after, int size) {
        return CARD.formatted(source(state, filter)) + where(state, filter) + after + order(filter) + " fetch first "
                + (size + 1) + " rows only";
    }

    /** All, or what one reported with what one owns: two walks along an index, which an *or* would not be. */
    private static String source(ObstacleState state, BoardFilter filter) {
        return filter.mine()
                ? "(select * from obstacle where reporter_id = :me and state = '" + state + "' union all"
                        + " select * from obstacle where owner_id = :me and reporter_id <> :me and state = '" + state
                        + "')"
                : "obstacle";
    }

    /** Longest still first. Names what the filter fixes as well, so that both databases walk along the index, for a count too. */
    private static String order(BoardFilter filter) {
        String fixed = filter.team() != null ? "o.team_id, o.state, " : "o.state, ";
        return " order by " + (filter.mine() ? "" : fixed) + "o.moved_at, o.id";
    }

    private static String where(ObstacleState state, BoardFilter filter) {
        String where = "where o.state = '" + state + "'";
        if (state == ObstacleState.CONFIRMED) {
            where += " and o.moved_at >= :confirmedSince";
        }
        if (filter.team() != null) {
            where += " and o.team_id = :team";
        }
        return where + HiddenTexts.except("o.id");
    }

    private Map<String, Object> values(BoardFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        Instant shown = clock.now().minus(CONFIRMED_SHOWN);
        values.put("confirmedSince", shown.atOffset(ZoneOffset.UTC));
        if (filter.team() != null) {
            values.put("team", filter.team().value());
        }
        if (filter.mine()) {
            values.put("me", user.id().value());
        }
        return values;
    }

    private static ObstacleCard card(ResultSet row) throws SQLException {
        ObstacleId id = new ObstacleId(row.getLong("id"));
        return new ObstacleCard(
                id.number(),
                id.ref().path(),
                row.getInt("version"),
                row.getString("title"),
                row.getString("state"),
                row.getString("team"),
                row.getString("kind"),
                row.getObject("moved_at", OffsetDateTime.class).toInstant(),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                row.getInt("occurrences"),
                row.getString("owner"),
                row.getString("next_step"),
                day(row, "next_step_on"));
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
