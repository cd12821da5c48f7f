package nl.ruimbaan.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.people.HelpLevel;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.search.FoundKind;
import nl.ruimbaan.search.MatchReader;
import nl.ruimbaan.search.Matches;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the list: one statement a page, by key, in which each state is walked along an index, no further than a page. */
@Component
class ListReader {

    private static final String ROW = """
            select o.id, o.title, o.title_key, o.language, o.state, t.name as team, o.kind, o.help_level, o.reported_at, o.moved_at,
                   o.occurrences, p.name as owner, o.next_step, o.next_step_on
            from %s o
            left join team t on t.id = o.team_id
            left join person p on p.id = o.owner_id
            """;

    private final JdbcClient jdbc;
    private final MatchReader matching;
    private final CurrentUser user;
    private final Clock clock;

    ListReader(JdbcClient jdbc, MatchReader matching, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.matching = matching;
        this.user = user;
        this.clock = clock;
    }

    Slice<ObstacleRow> page(ListFilter filter, ObstacleRow.@Nullable Key after, int size) {
        BoardQuery query = query(filter);
        var walk = new ListScan(filter.order(), filter.descending(), after);
        walk.fillIn(query.values());
        String first = " fetch first " + (size + 1) + " rows only";
        List<String> stretches = filter.states().stream()
                .flatMap(state -> walk.stretches().stream()
                        .map(stretch -> ROW.formatted(query.source(state))
                                + query.where(state)
                                + stretch
                                + walk.order(query)
                                + first))
                .toList();
        String all = stretches.size() == 1
                ? stretches.getFirst()
                : "(" + String.join(") union all (", stretches) + ")" + walk.merged() + first;
        Instant now = clock.now();
        return Slice.of(
                jdbc.sql(all)
                        .params(query.values())
                        .query((row, i) -> row(row, now))
                        .list(),
                size);
    }

    /** How many there are, in one statement that stops counting in time. */
    Count count(ListFilter filter) {
        BoardQuery query = query(filter);
        String each = filter.states().stream()
                .map(state -> Sql.upToCeiling("select 1 from " + query.source(state) + " o " + query.where(state)
                        + query.order("o.moved_at, o.id")))
                .collect(Collectors.joining(" union all "));
        return Count.upToCeiling(jdbc.sql("select sum(many) from (" + each + ") of_each")
                .params(query.values())
                .query(Long.class)
                .single());
    }

    private BoardQuery query(ListFilter filter) {
        Matches matches = matching.of(
                FoundKind.OBSTACLE, filter.board().text(), filter.board().team());
        return new BoardQuery(filter.board(), matches, null, user.id(), clock.now());
    }

    private static ObstacleRow row(ResultSet row, Instant now) throws SQLException {
        String kind = row.getString("kind");
        Instant movedAt = Rows.moment(row, "moved_at");
        return new ObstacleRow(
                new ObstacleId(row.getLong("id")),
                row.getString("title"),
                row.getString("title_key"),
                Language.valueOf(row.getString("language")).code(),
                ObstacleState.valueOf(row.getString("state")),
                row.getString("team"),
                kind == null ? null : ConditionKind.valueOf(kind),
                HelpLevel.valueOf(row.getString("help_level")),
                Rows.moment(row, "reported_at"),
                movedAt,
                Math.max(0, (int) Duration.between(movedAt, now).toDays()),
                row.getInt("occurrences"),
                row.getString("owner"),
                row.getString("next_step"),
                Rows.dayOrNull(row, "next_step_on"));
    }
}
