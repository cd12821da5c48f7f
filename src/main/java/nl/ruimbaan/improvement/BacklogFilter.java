package nl.ruimbaan.improvement;

import java.util.Map;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Which improvements one wants to see, and in which order. It goes to and fro as the parameters of an address; what an address
 * holds that means nothing is passed over.
 *
 * @param chosen the order that was asked for; null for a team's own, and without a team the latest activity first
 * @param descending whether what is shown goes down
 */
public record BacklogFilter(
        BacklogChoice choice,
        @Nullable ImprovementPhase phase,
        @Nullable BacklogOrder chosen,
        boolean descending) {

    public static final int LONGEST_TEXT = 100;
    public static final String TEXT = "q";
    public static final String TEAM = "team";
    public static final String TYPE = "type";
    public static final String CONDITION = "condition";
    public static final String MINE = "mine";
    public static final String FOLLOWED = "following";

    private static final String PHASE = "phase";
    private static final String ORDER = "order";
    private static final String DIRECTION = "dir";
    private static final String UP = "asc";
    private static final String DOWN = "desc";

    public static final BacklogFilter ALL = of(Map.of());

    public static BacklogFilter of(TeamId team) {
        return ALL.of("", team, false);
    }

    /** What the parameters of an address ask for. */
    public static BacklogFilter of(Map<String, String> parameters) {
        var asked = new Address(parameters);
        BacklogChoice choice = BacklogChoice.of(asked);
        BacklogOrder order = asked.one(ORDER, BacklogOrder.class);
        BacklogOrder known = order == BacklogOrder.RANK ? null : order;
        String direction = parameters.getOrDefault(DIRECTION, usual(known, choice.team()) ? DOWN : UP);
        return new BacklogFilter(
                choice,
                asked.one(PHASE, ImprovementPhase.class),
                known,
                known == null ? usual(null, choice.team()) : !direction.equals(UP));
    }

    /** The parameters of the address that asks for this, in the order of the screen. */
    public Map<String, String> parameters() {
        return new Address()
                .with(TEXT, text().isEmpty() ? null : text())
                .with(TEAM, choice.team() == null ? null : choice.team().value())
                .with(TYPE, choice.type() == null ? null : choice.type().value())
                .with(
                        CONDITION,
                        choice.condition() == null ? null : choice.condition().number())
                .with(PHASE, phase)
                .with(MINE, choice.mine())
                .with(FOLLOWED, choice.followed())
                .with(ORDER, chosen)
                .with(DIRECTION, descending == usual(chosen, team()) ? null : descending ? DOWN : UP)
                .parameters();
    }

    /** By what it is in order. */
    public BacklogOrder order() {
        return order(chosen, team());
    }

    private static BacklogOrder order(@Nullable BacklogOrder chosen, @Nullable TeamId team) {
        if (chosen != null) {
            return chosen;
        }
        return team == null ? BacklogOrder.ACTIVITY : BacklogOrder.RANK;
    }

    private static boolean usual(@Nullable BacklogOrder chosen, @Nullable TeamId team) {
        return order(chosen, team).isDescending();
    }

    /** Whether anything is left out. */
    public boolean leavesOut() {
        return phase != null || choice.leavesOut();
    }

    public String text() {
        return choice.text();
    }

    public @Nullable TeamId team() {
        return choice.team();
    }

    /** The same order of those with these words, of this team, or one's own; in the same phase. */
    public BacklogFilter of(String words, @Nullable TeamId some, boolean only) {
        return of(new BacklogChoice(words, some, null, null, only, false));
    }

    /** The same order of these, in the same phase. */
    public BacklogFilter of(BacklogChoice other) {
        return new BacklogFilter(other, phase, chosen, chosen == null ? usual(null, other.team()) : descending);
    }

    /** The same in one phase; null is all phases. */
    public BacklogFilter in(@Nullable ImprovementPhase newPhase) {
        return new BacklogFilter(choice, newPhase, chosen, descending);
    }

    /** What a column of the board holds: a team's in its own order, but of what is finished the latest first. */
    public BacklogFilter onBoard(ImprovementPhase column) {
        BacklogFilter own = ALL.of(choice).in(column);
        return column.isFinished() ? own.by(BacklogOrder.ACTIVITY, true) : own;
    }

    /** The same in this order; a team's own needs no name. */
    public BacklogFilter by(BacklogOrder order, boolean descends) {
        boolean own = order == BacklogOrder.RANK || (order == order(null, team()) && descends == usual(null, team()));
        return new BacklogFilter(choice, phase, own ? null : order, own ? usual(null, team()) : descends);
    }
}
