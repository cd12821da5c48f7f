package nl.ruimbaan.obstacle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        List<Refusal> found = new ArrayList<>(
                new Asked().words("whatChanged", whatChanged).day("on", on).refusals());
        if (on != null && on.isAfter(today)) {
            found.add(Refusal.of("on", "refused.future"));
        }
        return List.copyOf(found);
    }
}
