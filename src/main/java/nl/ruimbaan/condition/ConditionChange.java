package nl.ruimbaan.condition;

import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A system condition is no longer what it was.
 *
 * @param whatChanged what is different now
 * @param on since which day
 */
public record ConditionChange(String whatChanged, @Nullable LocalDate on) {

    /** Why it cannot be kept like this; empty when it can. */
    public List<Refusal> refusals(LocalDate today) {
        return new Checks()
                .words("whatChanged", whatChanged)
                .day("on", on)
                .notAhead("on", on, today)
                .refusals();
    }
}
