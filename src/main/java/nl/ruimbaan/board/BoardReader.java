package nl.ruimbaan.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.obstacle.ObstacleCard;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.people.HelpLevel;
import nl.ruimbaan.search.FoundKind;
import nl.ruimbaan.search.MatchReader;
import nl.ruimbaan.search.Matches;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the board: all columns in one statement, each no further than its first page, along an index. */
@Component
class BoardReader {

    /** How long a confirmed obstacle stays on the board. */
    static final Duration CONFIRMED_SHOWN = Duration.ofDays(30);

    /** Longest still first. */
    private static final String BY_STILLNESS = "o.moved_at, o.id";

    private static final String CARD = """
            select o.id, o.title, o.state, o.team_id, t.name as team, o.kind, o.help_level, o.moved_at, o.occurrences,
                   p.name as owner, o.next_step, o.next_step_on
            from %s o
            left join team t on t.id = o.team_id
            left join person p on p.id = o.owner_id
            """;

    private final JdbcClient jdbc;
    private final MatchReader matching;
    private final CurrentUser user;
    private final Clock clock;

    BoardReader(JdbcClient jdbc, MatchReader matching, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.matching = matching;
        this.user = user;
        this.clock = clock;
    }

    /** The first page of every column, of one lane when it is given. */
    Map<ObstacleState, Slice<ObstacleCard>> firstPages(BoardFilter filter, @Nullable Lane lane, int size) {
        BoardQuery query = query(filter, lane);
        String all = ObstacleState.columns().stream()
                .map(state -> "(" + cards(state, query, "", size) + ")")
                .collect(Collectors.joining(" union all "));
        Map<String, List<ObstacleCard>> byState = read(all + " order by moved_at, id", query.values()).stream()
                .collect(Collectors.groupingBy(ObstacleCard::state));
        Map<ObstacleState, Slice<ObstacleCard>> pages = new EnumMap<>(ObstacleState.class);
        for (ObstacleState state : ObstacleState.columns()) {
            pages.put(state, Slice.of(byState.getOrDefault(state.name(), List.of()), size));
        }
        return pages;
    }

    Slice<ObstacleCard> pageAfter(
            ObstacleState state, BoardFilter filter, @Nullable Lane lane, ObstacleCard.Key key, int size) {
        BoardQuery query = query(filter, lane);
        query.values().put("at", key.since().atOffset(ZoneOffset.UTC));
        query.values().put("id", key.id());
        return Slice.of(read(cards(state, query, " and (o.moved_at, o.id) > (:at, :id)", size), query.values()), size);
    }

    /** How many there are in each column, in one statement that stops counting in time. */
    Map<ObstacleState, Count> counts(BoardFilter filter, @Nullable Lane lane) {
        BoardQuery query = query(filter, lane);
        String each = ObstacleState.columns().stream()
                .map(state -> Sql.upToCeiling(
                        Sql.name(state) + " as state",
                        "select 1 from " + query.source(state) + " o " + shown(state, query)
                                + query.order(BY_STILLNESS)))
                .collect(Collectors.joining(" union all "));
        Map<ObstacleState, Count> counts = new EnumMap<>(ObstacleState.class);
        jdbc.sql(each).params(query.values()).query((ResultSet row) -> {
            counts.put(ObstacleState.valueOf(row.getString("state")), Count.upToCeiling(row.getLong("many")));
        });
        return counts;
    }

    /** Whether it was confirmed so long ago that it is no longer on the board. */
    boolean hasLeft(ObstacleCard card) {
        return card.state().equals(ObstacleState.CONFIRMED.name())
                && card.since().isBefore(clock.now().minus(CONFIRMED_SHOWN));
    }

    /** Whether this one is among them. */
    boolean shows(ObstacleId id, ObstacleState state, BoardFilter filter) {
        BoardQuery query = query(filter, null);
        query.values().put("id", id.number());
        return jdbc.sql("select count(*) from " + query.source(state) + " o " + shown(state, query) + " and o.id = :id")
                        .params(query.values())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private BoardQuery query(BoardFilter filter, @Nullable Lane lane) {
        Matches matches = matching.of(FoundKind.OBSTACLE, filter.text(), filter.team());
        BoardQuery query = new BoardQuery(filter, matches, lane, user.id(), clock.now());
        query.values().put("confirmedSince", clock.now().minus(CONFIRMED_SHOWN).atOffset(ZoneOffset.UTC));
        return query;
    }

    private List<ObstacleCard> read(String sql, Map<String, Object> values) {
        return jdbc.sql(sql).params(values).query((row, i) -> card(row)).list();
    }

    private static String cards(ObstacleState state, BoardQuery query, String after, int size) {
        return CARD.formatted(query.source(state)) + shown(state, query) + after + query.order(BY_STILLNESS)
                + " fetch first " + (size + 1) + " rows only";
    }

    /** What is confirmed leaves the board after a while. */
    private static String shown(ObstacleState state, BoardQuery query) {
        return query.where(state) + (state == ObstacleState.CONFIRMED ? " and o.moved_at >= :confirmedSince" : "");
    }

    private static ObstacleCard card(ResultSet row) throws SQLException {
        return new ObstacleCard(
                row.getLong("id"),
                row.getString("title"),
                row.getString("state"),
                row.getObject("team_id", Long.class),
                row.getString("team"),
                row.getString("kind"),
                HelpLevel.valueOf(row.getString("help_level")).onCard(),
                Rows.moment(row, "moved_at"),
                row.getInt("occurrences"),
                row.getString("owner"),
                row.getString("next_step"),
                Rows.dayOrNull(row, "next_step_on"));
    }
}
