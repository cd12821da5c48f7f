package nl.ruimbaan.board;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of the list ended: the next one goes on after it.
 *
 * @param value of what the list is in order by; null when the last one has no day for its next step
 */
public record ListKey(@Nullable Object value, long id) {

    public static ListKey after(ObstacleRow last, ListOrder order) {
        return new ListKey(
                switch (order) {
                    case STILL -> last.movedAt();
                    case REPORTED -> last.reportedAt();
                    case TITLE -> last.titleKey();
                    case OCCURRENCES -> last.occurrences();
                    case NEXT_STEP -> last.nextStepOn();
                },
                last.id().number());
    }

    /** The value as the database takes it. */
    @Nullable
    Object column() {
        return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
    }
}
