package nl.ruimbaan.experiment;

import java.util.List;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.Refusal;

/** Why something that was planned is not tried after all. */
public record WhyNot(String why) {

    List<Refusal> refusals() {
        return why.isBlank()
                ? new Checks().refused("why", "experiment.refused.noWhy").refusals()
                : new Checks().line("why", why).refusals();
    }
}
