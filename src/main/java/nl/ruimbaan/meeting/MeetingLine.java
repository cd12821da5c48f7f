package nl.ruimbaan.meeting;

import java.time.Instant;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A weekly meeting as its screens and the list of meetings show it.
 *
 * @param team null when it is about the obstacles of everyone
 * @param startedBy name of who started it
 * @param endedAt null as long as it is under way
 * @param looked how many obstacles were looked at
 * @param agreed how many agreements were made
 */
public record MeetingLine(
        MeetingId id,
        @Nullable TeamId team,
        @Nullable String teamName,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        int looked,
        int agreed) {

    public boolean isOver() {
        return endedAt != null;
    }
}
