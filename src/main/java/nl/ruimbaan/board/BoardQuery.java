package nl.ruimbaan.board;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.search.Matches;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The part of a statement that a filter asks for, and a lane in it. Both databases walk an index for each state and stop at the
 * end of the page; which obstacles have the words is known from the search.
 */
final class BoardQuery {

    private final BoardFilter filter;
    private final Matches matches;
    private final @Nullable Lane lane;
    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private String fixed = "o.state, ";

    BoardQuery(BoardFilter filter, Matches matches, @Nullable Lane lane, PersonId me, Instant now) {
        this.filter = filter;
        this.matches = matches;
        this.lane = lane;
        if (filter.mine() || filter.following()) {
            values.put("me", me.value());
        }
        equal("o.kind", "kind", filter.kind() == null ? null : filter.kind().name());
        equal("o.team_id", "team", filter.team() == null ? null : filter.team().value());
        equal(
                "o.help_level",
                "level",
                filter.level() == null ? null : filter.level().name());
        lane();
        if (filter.stillDays() != null) {
            Instant since = now.minus(Duration.ofDays(filter.stillDays()));
            and("o.moved_at <= :stillSince", "stillSince", since.atOffset(ZoneOffset.UTC));
        }
        if (filter.mine() && filter.following()) {
            where.append(" and exists (select 1 from item_follower f where f.item_number = o.id and f.person_id = :me"
                    + " and f.following = true)");
        }
        if (filter.mine() || filter.following()) {
            where.append(" and ").append(matches.in("o.id"));
        }
        values.putAll(matches.values());
        where.append(HiddenTexts.except("o.id"));
    }

    /** All, or what one reported with what one owns: two walks along an index, which an *or* would not be. */
    String source(ObstacleState state) {
        if (filter.mine()) {
            return "(select * from obstacle where reporter_id = :me and state = " + Sql.name(state) + " union all"
                    + " select * from obstacle where owner_id = :me and reporter_id <> :me and state = "
                    + Sql.name(state) + ")";
        }
        return filter.following()
                ? "(select it.* from item_follower f join obstacle it on it.id = f.item_number"
                        + " where f.person_id = :me and f.following = true and it.state = " + Sql.name(state) + ")"
                : matches.table("obstacle");
    }

    String where(ObstacleState state) {
        return "where o.state = " + Sql.name(state) + where;
    }

    /** Names what the filter fixes as well, so that both databases walk along the index, for a count too. */
    String order(String columns) {
        return " order by " + (filter.mine() || filter.following() ? "" : fixed) + columns;
    }

    /** The same from the end: an index is walked backwards when every column says so. */
    String orderBackwards(String columns) {
        return order(columns).replace(",", " desc,") + " desc";
    }

    Map<String, Object> values() {
        return values;
    }

    private void lane() {
        switch (lane) {
            case Lane.OfTeam(var team) when team != null -> equal("o.team_id", "lane", team.value());
            case Lane.OfKind(var kind) when kind != null -> equal("o.kind", "lane", kind.name());
            case Lane.OfTeam it -> none("o.team_id");
            case Lane.OfKind it -> none("o.kind");
            case null -> {}
        }
    }

    private void none(String column) {
        where.append(" and ").append(column).append(" is null");
        fixed = column + ", o.state, ";
    }

    private void equal(String column, String name, @Nullable Object value) {
        if (value != null) {
            and(column + " = :" + name, name, value);
            fixed = column.equals("o.help_level") ? fixed : column + ", o.state, ";
        }
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        values.put(name, value);
    }
}
