package nl.ruimbaan.condition;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruimbaan.search.KnownFacts;
import org.springframework.stereotype.Component;

/** The kind of a system condition finds what is of that kind. */
@Component
class ConditionFacts implements KnownFacts {

    @Override
    public Set<String> words() {
        return Arrays.stream(ConditionKind.values()).map(ConditionKind::key).collect(Collectors.toSet());
    }
}
