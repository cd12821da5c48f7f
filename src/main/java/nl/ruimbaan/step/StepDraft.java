package nl.ruimbaan.step;

import java.util.List;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Why new limits start at a point: the four questions of the method.
 *
 * @param shows whether the process shows it; null as long as it is not answered
 * @param cause what caused it
 * @param wanted whether the change is wanted
 * @param lasts whether it is expected to last
 * @param item the number of the obstacle or the improvement that it comes from, as {@code #128}; empty when there is none
 */
public record StepDraft(
        @Nullable Boolean shows,
        String cause,
        @Nullable Boolean wanted,
        @Nullable Boolean lasts,
        String item) {

    /** Why new limits cannot start like this; empty when they can. */
    public List<Refusal> refusals() {
        var checks = new Checks()
                .chosen("shows", shows, "step.refused.noAnswer")
                .words("cause", cause)
                .chosen("wanted", wanted, "step.refused.noAnswer")
                .chosen("lasts", lasts, "step.refused.noAnswer");
        if (Boolean.FALSE.equals(shows)) {
            checks.refused("shows", "step.refused.notShown");
        }
        if (Boolean.FALSE.equals(lasts)) {
            checks.refused("lasts", "step.refused.notLasting");
        }
        return checks.refusals();
    }
}
