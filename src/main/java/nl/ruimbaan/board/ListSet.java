package nl.ruimbaan.board;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ruimbaan.obstacle.ObstacleState;
import org.jspecify.annotations.Nullable;

/** Which obstacles a list is of. What is parked is in both: it will come back, and meanwhile it was put away. */
public enum ListSet {
    /** What is in the way, or not yet known to be gone. */
    OPEN,
    /** What was ended or put away. */
    ARCHIVE;

    /** The states of its obstacles, in the order of the board. */
    public List<ObstacleState> states() {
        return this == ARCHIVE
                ? ObstacleState.archived()
                : Stream.of(ObstacleState.values())
                        .filter(ObstacleState::isOpen)
                        .toList();
    }

    /** What an address calls it. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ListSet of(@Nullable String parameter) {
        return ARCHIVE.parameter().equals(parameter) ? ARCHIVE : OPEN;
    }

    public String key() {
        return "obstacle.set." + name();
    }
}
