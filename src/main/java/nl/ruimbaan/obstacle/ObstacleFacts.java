package nl.ruimbaan.obstacle;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruimbaan.search.KnownFacts;
import org.springframework.stereotype.Component;

/** The name of a state finds the obstacles that are in it. */
@Component
class ObstacleFacts implements KnownFacts {

    @Override
    public Set<String> words() {
        return Arrays.stream(ObstacleState.values()).map(ObstacleState::key).collect(Collectors.toSet());
    }
}
