package nl.ruimbaan.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.base.WordSearch;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the backlog: one statement a page, by key, with what a row shows and no more. */
@Component
class ImprovementCardReader {

    private static final String CARD = """
            select i.id, i.title, i.title_key, i.problem, i.language, i.phase, i.team_id, t.name as team, o.name as owner,
                   (select count(*) from improvement_participant p where p.improvement_id = i.id) as participants,
                   i.proposed_at, i.active_at, i.rank_position
            from %s i
            left join team t on t.id = i.team_id
            left join person o on o.id = i.owner_id
            """;

    private final JdbcClient jdbc;
    private final HiddenTexts hidden;
    private final CurrentUser user;

    ImprovementCardReader(JdbcClient jdbc, HiddenTexts hidden, CurrentUser user) {
        this.jdbc = jdbc;
        this.hidden = hidden;
        this.user = user;
    }

    Slice<ImprovementCard> page(BacklogFilter filter, ImprovementCard.@Nullable Key after, int size) {
        Map<String, Object> values = new LinkedHashMap<>();
        BacklogSource source = source(filter, values);
        String where = where(filter, source, filter.phase(), values);
        BacklogOrder order = filter.order();
        if (after != null || order == BacklogOrder.RANK) {
            // The first page goes on after nothing: H2 then sees that the index of the rank is the one to take.
            where += " and (i." + order.column() + ", i.id) " + (filter.descending() ? "<" : ">")
                    + " (:after, :afterId)";
            values.put("after", after == null ? (Object) Long.MIN_VALUE : after.value());
            values.put("afterId", after == null ? 0 : after.id());
        }
        List<ImprovementCard> cards = jdbc.sql(CARD.formatted(source.table()) + where + order(filter) + " fetch first "
                        + (size + 1) + " rows only")
                .params(values)
                .query(ImprovementCardReader::card)
                .list();
        return Slice.of(cards, size);
    }

    /** What open screens hear of one that has just been stored; of a hidden one only that it is gone. */
    Object news(ImprovementId id) {
        return hidden.holds(id.ref()) ? new ImprovementGone(id.number()) : of(id);
    }

    private ImprovementCard of(ImprovementId id) {
        return jdbc.sql(CARD.formatted("improvement") + " where i.id = ?")
                .param(id.number())
                .query(ImprovementCardReader::card)
                .single();
    }

    /** How many there are in each phase, whatever phase the filter asks for; counting stops at the ceiling. */
    BacklogCounts counts(BacklogFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        String sql = filter.choice().isNarrow() ? countsOfFew(filter, values) : limitedCounts(filter, values);
        Map<ImprovementPhase, Count> counts = new EnumMap<>(ImprovementPhase.class);
        jdbc.sql(sql).params(values).query(row -> {
            counts.put(ImprovementPhase.valueOf(row.getString("phase")), Count.upToCeiling(row.getLong("many")));
        });
        return new BacklogCounts(counts);
    }

    private String limitedCounts(BacklogFilter filter, Map<String, Object> values) {
        BacklogSource source = source(filter, values);
        return Stream.of(ImprovementPhase.values())
                .map(phase -> Sql.upToCeiling(
                        Sql.name(phase) + " as phase",
                        "select 1 from improvement i" + where(filter, source, phase, values) + order(filter.in(phase))))
                .collect(Collectors.joining(" union all "));
    }

    /** The few that something else than their order finds are read once, whole, rather than once for each phase. */
    private String countsOfFew(BacklogFilter filter, Map<String, Object> values) {
        BacklogSource source = source(filter, values);
        return "select i.phase, count(*) as many from " + source.table() + " i" + where(filter, source, null, values)
                + " group by i.phase";
    }

    /**
     * Names what the filter fixes as well, so that both databases walk along the index, for a count too. That of the activity goes
     * down, the others go up; each is walked backwards when all of its columns say so.
     */
    private static String order(BacklogFilter filter) {
        BacklogOrder order = filter.order();
        String down = filter.descending() ? " desc" : "";
        String way = filter.descending() == (order == BacklogOrder.ACTIVITY) ? "" : " desc";
        String team = order == BacklogOrder.RANK ? "i.team_id, " : "";
        String phase = filter.phase() == null || filter.choice().isNarrow() ? "" : "i.phase" + way + ", ";
        return " order by " + team + phase + "i." + order.column() + down + ", i.id" + down;
    }

    private BacklogSource source(BacklogFilter filter, Map<String, Object> values) {
        return new BacklogSource(filter.choice(), user.id().value(), values);
    }

    private static String where(
            BacklogFilter filter, BacklogSource source, @Nullable ImprovementPhase phase, Map<String, Object> values) {
        String where = " where 1 = 1" + source.and();
        if (filter.team() != null) {
            where += " and i.team_id = :team";
            values.put("team", filter.team().value());
        }
        if (phase != null) {
            where += " and i.phase = " + Sql.name(phase);
        }
        var search = WordSearch.of(filter.text());
        values.putAll(search.values());
        return where + " and " + search.in("i.folded") + HiddenTexts.except("i.id");
    }

    private static ImprovementCard card(ResultSet row, int number) throws SQLException {
        ImprovementId id = new ImprovementId(row.getLong("id"));
        long team = row.getLong("team_id");
        return new ImprovementCard(
                id.number(),
                id.ref().path(),
                row.getString("title"),
                row.getString("title_key"),
                row.getString("problem"),
                Language.valueOf(row.getString("language")).code(),
                ImprovementPhase.valueOf(row.getString("phase")),
                team == 0 ? null : new TeamId(team),
                row.getString("team"),
                row.getString("owner"),
                row.getInt("participants"),
                Rows.moment(row, "proposed_at"),
                Rows.moment(row, "active_at"),
                row.getLong("rank_position"));
    }
}
