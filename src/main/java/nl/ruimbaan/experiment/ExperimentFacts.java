package nl.ruimbaan.experiment;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruimbaan.search.KnownFacts;
import org.springframework.stereotype.Component;

/** The outcome finds the experiments that had it. */
@Component
class ExperimentFacts implements KnownFacts {

    @Override
    public Set<String> words() {
        return Arrays.stream(ExperimentOutcome.values())
                .map(ExperimentOutcome::key)
                .collect(Collectors.toSet());
    }
}
