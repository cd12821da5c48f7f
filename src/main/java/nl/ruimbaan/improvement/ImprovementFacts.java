package nl.ruimbaan.improvement;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruimbaan.search.KnownFacts;
import org.springframework.stereotype.Component;

/** The name of a phase finds the improvements that are in it. */
@Component
class ImprovementFacts implements KnownFacts {

    @Override
    public Set<String> words() {
        return Arrays.stream(ImprovementPhase.values())
                .map(ImprovementPhase::key)
                .collect(Collectors.toSet());
    }
}
