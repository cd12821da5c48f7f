package nl.ruimbaan.improvement;

import nl.ruimbaan.base.Address;
import nl.ruimbaan.condition.ConditionId;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Which improvements one wants to see, whatever their phase and their order.
 *
 * @param text words that are looked for
 * @param type about which demand type the story is that it came from, itself or by an obstacle
 * @param condition of which system condition the obstacle is that it came from
 * @param mine only those that the reader owns, proposed or takes part in
 * @param followed only those that the reader follows
 */
public record BacklogChoice(
        String text,
        @Nullable TeamId team,
        @Nullable DemandTypeId type,
        @Nullable ConditionId condition,
        boolean mine,
        boolean followed) {

    static BacklogChoice of(Address asked) {
        return new BacklogChoice(
                asked.text(BacklogFilter.TEXT, BacklogFilter.LONGEST_TEXT),
                asked.id(BacklogFilter.TEAM, TeamId::new),
                asked.id(BacklogFilter.TYPE, DemandTypeId::new),
                asked.id(BacklogFilter.CONDITION, ConditionId::new),
                asked.flag(BacklogFilter.MINE),
                asked.flag(BacklogFilter.FOLLOWED));
    }

    /** The same without what this parameter asks for. */
    public BacklogChoice without(String name) {
        return new BacklogChoice(
                name.equals(BacklogFilter.TEXT) ? "" : text,
                name.equals(BacklogFilter.TEAM) ? null : team,
                name.equals(BacklogFilter.TYPE) ? null : type,
                name.equals(BacklogFilter.CONDITION) ? null : condition,
                mine && !name.equals(BacklogFilter.MINE),
                followed && !name.equals(BacklogFilter.FOLLOWED));
    }

    /** Whether anything is left out. */
    public boolean leavesOut() {
        return team != null || isNarrow();
    }

    /** Whether the few that are meant are found by something else than their order. */
    public boolean isNarrow() {
        return !text.isEmpty() || mine || followed || type != null || condition != null;
    }

    /** Whether it is another for each reader, or of words, which the search finds at its own time. */
    boolean isOfReader() {
        return !text.isEmpty() || mine || followed;
    }
}
