package nl.ruimbaan.experiment;

import java.util.List;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;

/** What is expected of an experiment, as it starts: fixed from then on. */
public record Expectation(String expectation) {

    List<Refusal> refusals() {
        var asked = new Checks();
        return expectation.isBlank()
                ? asked.refused("expectation", "experiment.refused.noExpectation")
                        .refusals()
                : asked.atMost("expectation", expectation, Limits.WORDS).refusals();
    }
}
