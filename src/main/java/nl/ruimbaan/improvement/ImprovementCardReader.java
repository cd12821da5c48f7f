package nl.ruimbaan.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.search.FoundKind;
import nl.ruimbaan.search.MatchReader;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the backlog: one statement a page, by key, with what a row shows and no more. */
@Component
class ImprovementCardReader {

    static final String CARD = """
            select i.id, i.title, i.title_key, i.problem, i.language, i.phase, i.team_id, t.name as team, o.name as owner,
                   (select count(*) from improvement_participant p where p.improvement_id = i.id) as participants,
                   i.proposed_at, i.active_at, i.rank_position
            from %s i
            left join team t on t.id = i.team_id
            left join person o on o.id = i.owner_id
            """;

    private final JdbcClient jdbc;
    private final MatchReader matching;
    private final CurrentUser user;

    ImprovementCardReader(JdbcClient jdbc, MatchReader matching, CurrentUser user) {
        this.jdbc = jdbc;
        this.matching = matching;
        this.user = user;
    }

    /** @param since leaves out what is finished and was not touched since then; null leaves out nothing */
    Slice<ImprovementCard> page(
            BacklogFilter filter, @Nullable Instant since, ImprovementCard.@Nullable Key after, int size) {
        BacklogQuery query = query(filter, since);
        return Slice.of(cards(pageOf(query, filter.phase(), after, size), query.values()), size);
    }

    BacklogQuery query(BacklogFilter filter, @Nullable Instant since) {
        return new BacklogQuery(
                filter, matching.of(FoundKind.IMPROVEMENT, filter.text(), filter.team()), since, user.id());
    }

    /** One more than fit a page tells that there is another. */
    static String pageOf(
            BacklogQuery query, @Nullable ImprovementPhase phase, ImprovementCard.@Nullable Key after, int size) {
        return CARD.formatted(query.table()) + query.where(phase) + query.after(after) + query.order(phase)
                + " fetch first " + (size + 1) + " rows only";
    }

    List<ImprovementCard> cards(String sql, Map<String, Object> values) {
        return jdbc.sql(sql).params(values).query(ImprovementCardReader::card).list();
    }

    /** What open screens hear of one that has just been stored; of a hidden one only that it is gone. */
    Object news(ImprovementId id) {
        return inSight(id).map(Object.class::cast).orElseGet(() -> new ImprovementCard.Gone(id.number()));
    }

    /** The card of one that is in sight. */
    Optional<ImprovementCard> inSight(ImprovementId id) {
        return jdbc.sql(CARD.formatted("improvement") + " where i.id = ?" + HiddenTexts.except("i.id"))
                .param(id.number())
                .query(ImprovementCardReader::card)
                .optional();
    }

    /** How many there are in each phase, whatever phase the filter asks for; counting stops at the ceiling. */
    BacklogCounts counts(BacklogFilter filter, @Nullable Instant since) {
        BacklogQuery query = query(filter, since);
        String sql = filter.choice().isNarrow() ? countsOfFew(query) : limitedCounts(query);
        Map<ImprovementPhase, Count> counts = new EnumMap<>(ImprovementPhase.class);
        ImprovementPhase.seen().forEach(it -> counts.put(it, Count.NONE));
        jdbc.sql(sql).params(query.values()).query(row -> {
            counts.put(ImprovementPhase.valueOf(row.getString("phase")), Count.upToCeiling(row.getLong("many")));
        });
        return new BacklogCounts(counts);
    }

    private static String limitedCounts(BacklogQuery query) {
        return ImprovementPhase.seen().stream()
                .map(phase -> Sql.upToCeiling(
                        Sql.name(phase) + " as phase",
                        "select 1 from improvement i" + query.where(phase) + query.order(phase)))
                .collect(Collectors.joining(" union all "));
    }

    /** The few that something else than their order finds are read once, whole, rather than once for each phase. */
    private static String countsOfFew(BacklogQuery query) {
        return "select i.phase, count(*) as many from " + query.table() + " i" + query.where(null)
                + " group by i.phase";
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
