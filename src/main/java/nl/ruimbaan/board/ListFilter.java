package nl.ruimbaan.board;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.obstacle.ObstacleState;
import org.jspecify.annotations.Nullable;

/**
 * Which obstacles one wants to see in the list, and in which order. It goes to and fro as the parameters of an address, those of
 * the board among them; what an address holds that means nothing is passed over.
 *
 * @param state only those in this state of the set
 * @param descending whether what is shown goes down
 */
public record ListFilter(
        BoardFilter board, ListSet set, @Nullable ObstacleState state, ListOrder order, boolean descending) {

    public static final String SET = "set";
    public static final String STATE = "state";
    public static final String ORDER = "order";
    public static final String DIRECTION = "dir";

    private static final String UP = "asc";
    private static final String DOWN = "desc";

    public static final ListFilter ALL = of(Map.of());

    /** What the parameters of an address ask for. */
    public static ListFilter of(Map<String, String> parameters) {
        var asked = new Address(parameters);
        ListSet set = ListSet.of(parameters.get(SET));
        ObstacleState state = asked.one(STATE, ObstacleState.class);
        ListOrder order = Objects.requireNonNullElse(asked.one(ORDER, ListOrder.class), ListOrder.STILL);
        String direction = parameters.getOrDefault(DIRECTION, order.isDescending() ? DOWN : UP);
        return new ListFilter(
                BoardFilter.of(parameters),
                set,
                state != null && set.states().contains(state) ? state : null,
                order,
                !direction.equals(UP));
    }

    /** The parameters of the address that asks for this, in the order of the screen. */
    public Map<String, String> parameters() {
        Address address = new Address().with(SET, set == ListSet.ARCHIVE ? set.parameter() : null);
        board.parameters().forEach(address::with);
        return address.with(STATE, state)
                .with(ORDER, order == ListOrder.STILL ? null : order)
                .with(DIRECTION, descending == order.isDescending() ? null : descending ? DOWN : UP)
                .parameters();
    }

    /** Whether anything is left out of the set. */
    public boolean leavesOut() {
        return state != null || !board.equals(BoardFilter.ALL);
    }

    /** The same of what a board would show. */
    public ListFilter showing(BoardFilter other) {
        return new ListFilter(other, set, state, order, descending);
    }

    /** The same of another set, in all its states. */
    public ListFilter from(ListSet other) {
        return new ListFilter(board, other, null, order, descending);
    }

    /** The same in one state; null is all of the set. */
    public ListFilter in(@Nullable ObstacleState only) {
        return new ListFilter(board, set, only, order, descending);
    }

    public ListFilter by(ListOrder other, boolean descends) {
        return new ListFilter(board, set, state, other, descends);
    }

    List<ObstacleState> states() {
        return state == null ? set.states() : List.of(state);
    }
}
