package nl.ruimbaan.board;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a page of the list is read: in each state along the index of the order, from the key on, forwards or backwards. What has no
 * day for its next step is a stretch of its own after those that have one.
 */
final class ListScan {

    private static final String DATED = " and o.next_step_on > date '0001-01-01'";
    private static final String UNDATED = " and o.next_step_on is null";

    private final ListOrder order;
    private final boolean backwards;
    private final ObstacleRow.@Nullable Key key;

    ListScan(ListOrder order, boolean descending, ObstacleRow.@Nullable Key after) {
        this.order = order;
        backwards = order.columnDescends(descending);
        key = after;
    }

    /** What each stretch adds to the condition. */
    List<String> stretches() {
        if (order != ListOrder.NEXT_STEP) {
            return List.of(key == null ? "" : afterKey());
        }
        if (key == null) {
            return List.of(DATED, UNDATED);
        }
        return key.value() == null ? List.of(UNDATED + afterId()) : List.of(DATED + afterKey(), UNDATED);
    }

    /** In one state. */
    String order(BoardQuery query) {
        String columns = "o." + order.column() + ", o.id";
        return backwards ? query.orderBackwards(columns) : query.order(columns);
    }

    /** Of all stretches together. */
    String merged() {
        String direction = backwards ? " desc" : "";
        return " order by " + order.column() + direction + " nulls last, id" + direction;
    }

    void fillIn(Map<String, Object> values) {
        if (key != null) {
            values.put("afterId", key.id());
            Object column = key.column();
            if (column != null) {
                values.put("after", column);
            }
        }
    }

    private String afterKey() {
        return " and (o." + order.column() + ", o.id) " + beyond() + " (:after, :afterId)";
    }

    private String afterId() {
        return " and o.id " + beyond() + " :afterId";
    }

    private String beyond() {
        return backwards ? "<" : ">";
    }
}
