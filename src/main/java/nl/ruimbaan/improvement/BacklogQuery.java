package nl.ruimbaan.improvement;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.search.Matches;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a statement that a filter asks for. Where something else than their order finds the few that are meant, those are
 * read first, along an index, and the rest must hold of them.
 */
final class BacklogQuery {

    /** What one owns, what one proposed, what one takes part in: each along an index, which an *or* would not be. */
    private static final String MINE = """
            (select * from improvement where owner_id = :me
             union all
             select * from improvement where proposer_id = :me and (owner_id is null or owner_id <> :me)
             union all
             select j.* from improvement_participant m join improvement j on j.id = m.improvement_id
             where m.person_id = :me and j.proposer_id <> :me and (j.owner_id is null or j.owner_id <> :me))
            """;

    private static final String FOLLOWED =
            "select f.item_number as id from item_follower f where f.person_id = :me and f.following = true";

    /** Also of a type that went up in this one; from a story, or from an obstacle that came from one. */
    private static final String TYPE = """
            select l.to_id as id from story s join thread_link l on l.from_id = s.id
            where s.demand_type_id in (select y.id from demand_type y where y.id = :type or y.merged_into_id = :type)
            union
            select k.to_id as id from story s join thread_link l on l.from_id = s.id join thread_link k on k.from_id = l.to_id
            where s.demand_type_id in (select y.id from demand_type y where y.id = :type or y.merged_into_id = :type)
            """;

    private static final String CONDITION =
            "select l.to_id as id from obstacle o join thread_link l on l.from_id = o.id where o.entry_id = :condition";

    private final BacklogFilter filter;
    private final Matches matches;
    private final @Nullable Instant since;
    private final List<String> sets = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** @param since what is finished and was not touched since then is left out; null leaves out nothing */
    BacklogQuery(BacklogFilter filter, Matches matches, @Nullable Instant since, PersonId me) {
        this.filter = filter;
        this.matches = matches;
        this.since = since;
        BacklogChoice choice = filter.choice();
        if (choice.mine() || choice.followed()) {
            values.put("me", me.value());
        }
        values.putAll(matches.values());
        if (matches.any() && !choice.mine()) {
            sets.add(matches.select());
        }
        if (choice.followed()) {
            sets.add(FOLLOWED);
        }
        if (choice.condition() != null) {
            sets.add(CONDITION);
            values.put("condition", choice.condition().number());
        }
        if (choice.type() != null) {
            sets.add(TYPE);
            values.put("type", choice.type().value());
        }
        if (since != null) {
            values.put("since", since.atOffset(ZoneOffset.UTC));
        }
    }

    /** In the place of the table. */
    String table() {
        if (filter.choice().mine()) {
            return MINE;
        }
        return sets.isEmpty()
                ? "improvement"
                : "(select j.* from (select distinct found.id from (" + sets.getFirst()
                        + ") found) few join improvement j on j.id = few.id)";
    }

    /** What must hold, in one phase or, when that is null, in all. */
    String where(@Nullable ImprovementPhase phase) {
        StringBuilder where =
                new StringBuilder(" where ").append(filter.choice().mine() ? matches.in("i.id") : "1 = 1");
        sets.stream()
                .skip(filter.choice().mine() ? 0 : 1)
                .forEach(it -> where.append(" and i.id in (").append(it).append(")"));
        if (filter.team() != null) {
            where.append(" and i.team_id = :team");
            values.put("team", filter.team().value());
        }
        if (phase != null) {
            where.append(" and i.phase = ").append(Sql.name(phase));
        } else {
            where.append(" and i.phase <> ").append(Sql.name(ImprovementPhase.MERGED));
        }
        return where.append(lately(phase)) + HiddenTexts.except("i.id");
    }

    private String lately(@Nullable ImprovementPhase phase) {
        if (since == null || (phase != null && !phase.isFinished())) {
            return "";
        }
        return phase == null
                ? " and (i.phase not in " + Sql.names(ImprovementPhase.finished()) + " or i.active_at >= :since)"
                : " and i.active_at >= :since";
    }

    /** What comes after the key; the first page goes on after nothing: H2 then sees that the index of the rank is the one to take. */
    String after(ImprovementCard.@Nullable Key key) {
        if (key == null && filter.order() != BacklogOrder.RANK) {
            return "";
        }
        values.put("after", key == null ? (Object) Long.MIN_VALUE : key.value());
        values.put("afterId", key == null ? 0 : key.id());
        return " and (i." + filter.order().column() + ", i.id) " + (filter.descending() ? "<" : ">")
                + " (:after, :afterId)";
    }

    /**
     * Names what the filter fixes as well, so that both databases walk along the index, for a count too. That of the activity goes
     * down, the others go up; each is walked backwards when all of its columns say so.
     */
    String order(@Nullable ImprovementPhase phase) {
        BacklogOrder order = filter.order();
        boolean inPhase = phase != null && !filter.choice().isNarrow();
        boolean byActivity = order == BacklogOrder.ACTIVITY;
        String down = filter.descending() ? " desc" : "";
        String way = filter.descending() == byActivity ? "" : " desc";
        boolean ofTeam = order == BacklogOrder.RANK || (byActivity && inPhase && filter.team() != null);
        return " order by " + (ofTeam ? "i.team_id" + way + ", " : "") + (inPhase ? "i.phase" + way + ", " : "") + "i."
                + order.column() + down + ", i.id" + down;
    }

    Map<String, Object> values() {
        return values;
    }
}
