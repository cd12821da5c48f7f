package nl.ruimbaan.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Page;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the backlog: one statement a page, by key, with what a row shows and no more. */
@Component
class ImprovementCards {

    private static final String CARD = """
            select i.id, i.title, i.problem, i.language, i.phase, i.team_id, t.name as team, o.name as owner,
                   (select count(*) from improvement_participant p where p.improvement_id = i.id) as participants,
                   i.active_at, i.rank_position
            from improvement i
            left join team t on t.id = i.team_id
            left join person o on o.id = i.owner_id
            """;

    private static final String MINE = """
             and i.id in (select m.id from improvement m where m.owner_id = :me
                          union select m.id from improvement m where m.proposer_id = :me
                          union select m.improvement_id from improvement_participant m where m.person_id = :me)
            """;

    private final JdbcClient jdbc;
    private final CurrentUser user;

    ImprovementCards(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    Page<ImprovementCard> page(BacklogFilter filter, @Nullable BacklogKey after, int size) {
        Map<String, Object> values = new LinkedHashMap<>();
        boolean ranked = filter.team() != null;
        String where = where(filter, filter.phase(), values);
        if (after != null) {
            where += ranked ? " and (i.rank_position, i.id) > (:rank, :id)" : " and (i.active_at, i.id) < (:at, :id)";
            values.put(
                    ranked ? "rank" : "at", ranked ? after.rank() : after.at().atOffset(ZoneOffset.UTC));
            values.put("id", after.id());
        }
        String order = ranked ? " order by i.rank_position, i.id" : " order by i.active_at desc, i.id desc";
        List<ImprovementCard> cards = jdbc.sql(CARD + where + order + " fetch first " + (size + 1) + " rows only")
                .params(values)
                .query(ImprovementCards::card)
                .list();
        return Page.of(cards, size);
    }

    /** The card of one that has just been stored. */
    ImprovementCard of(ImprovementId id) {
        return jdbc.sql(CARD + " where i.id = ?")
                .param(id.number())
                .query(ImprovementCards::card)
                .single();
    }

    /** How many there are in each phase, whatever phase the filter asks for; counting stops at the ceiling. */
    BacklogCounts counts(BacklogFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        String union = Stream.of(ImprovementPhase.values())
                .map(phase -> "select '" + phase + "' as phase, count(*) as number from (select 1 from improvement i"
                        + where(filter, phase, values) + " fetch first " + (Count.CEILING + 1) + " rows only) c"
                        + phase)
                .collect(Collectors.joining(" union all "));
        Map<ImprovementPhase, Count> counts = new EnumMap<>(ImprovementPhase.class);
        jdbc.sql(union).params(values).query(row -> {
            counts.put(ImprovementPhase.valueOf(row.getString("phase")), Count.upToCeiling(row.getLong("number")));
        });
        return new BacklogCounts(counts);
    }

    private String where(BacklogFilter filter, @Nullable ImprovementPhase phase, Map<String, Object> values) {
        String where = " where 1 = 1";
        if (filter.team() != null) {
            where += " and i.team_id = :team";
            values.put("team", filter.team().value());
        }
        if (phase != null) {
            where += " and i.phase = '" + phase + "'";
        }
        if (filter.mine()) {
            where += MINE;
            values.put("me", user.id().value());
        }
        return where;
    }

    private static ImprovementCard card(ResultSet row, int number) throws SQLException {
        ImprovementId id = new ImprovementId(row.getLong("id"));
        long team = row.getLong("team_id");
        return new ImprovementCard(
                id.number(),
                id.ref().path(),
                row.getString("title"),
                row.getString("problem"),
                Language.valueOf(row.getString("language")).code(),
                ImprovementPhase.valueOf(row.getString("phase")),
                team == 0 ? null : new TeamId(team),
                row.getString("team"),
                row.getString("owner"),
                row.getInt("participants"),
                row.getObject("active_at", OffsetDateTime.class).toInstant(),
                row.getLong("rank_position"));
    }
}
