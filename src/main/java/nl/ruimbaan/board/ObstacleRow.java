package nl.ruimbaan.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.people.HelpLevel;
import org.jspecify.annotations.Nullable;

/**
 * An obstacle in the list.
 *
 * @param titleKey what it is called in the order by title
 * @param lang of its text, as in {@code lang="nl"}
 * @param level how far up the help chain it has come
 * @param stillDays how many days it did not move
 * @param occurrences how often colleagues met it, the reporter apart
 */
public record ObstacleRow(
        ObstacleId id,
        String title,
        String titleKey,
        String lang,
        ObstacleState state,
        @Nullable String team,
        @Nullable ConditionKind kind,
        HelpLevel level,
        Instant reportedAt,
        Instant movedAt,
        int stillDays,
        int occurrences,
        @Nullable String owner,
        @Nullable String nextStep,
        @Nullable LocalDate nextStepOn) {

    /**
     * Where a page of the list ended: the next one goes on after it.
     *
     * @param value of what the list is in order by; null when the last one has no day for its next step
     */
    public record Key(@Nullable Object value, long id) {

        public static Key after(ObstacleRow last, ListOrder order) {
            return new Key(
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
}
