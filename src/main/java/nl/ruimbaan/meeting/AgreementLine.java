package nl.ruimbaan.meeting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as a list shows it.
 *
 * @param decision empty when only a next step was agreed
 * @param nextStep empty when only a decision was taken
 * @param who name of who takes the next step
 * @param by name of who wrote it down
 * @param doneAt null as long as it is not done
 * @param doneBy name of who said that it is done
 * @param mayAnswer whether the reader may say that it is done, or not
 */
public record AgreementLine(
        AgreementId id,
        String decision,
        String nextStep,
        @Nullable String who,
        @Nullable LocalDate on,
        String by,
        Instant at,
        @Nullable Instant doneAt,
        @Nullable String doneBy,
        boolean mayAnswer) {

    public boolean isDone() {
        return doneAt != null;
    }
}
