package nl.ruimbaan.people;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * How a team joined, as it says itself.
 *
 * @param since the day on which it began each phase; empty for a team that has not joined
 */
public record TeamPath(TeamName team, NavigableMap<JoiningPhase, LocalDate> since) {

    /** Where it is now; empty for a team that has not joined. */
    public Optional<JoiningPhase> now() {
        return since.isEmpty() ? Optional.empty() : Optional.of(since.lastKey());
    }

    /** What it can begin; empty when it is at the end. */
    public Optional<JoiningPhase> next() {
        return now().map(JoiningPhase::next).orElse(Optional.of(JoiningPhase.CHECK));
    }
}
