package nl.ruimbaan.meeting;

import java.util.List;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstaclePage;
import nl.ruimbaan.obstacle.ObstacleState;
import org.jspecify.annotations.Nullable;

/**
 * An obstacle before a meeting.
 *
 * @param owner name of who has it in hand, if anyone
 * @param stillDays how many days it has not moved
 * @param agreements the last ones, the newest first
 * @param mayAgree whether something can be agreed about it
 * @param previous the obstacle that the meeting looked at before this one; null when it is the first
 * @param waiting how many obstacles the meeting has not looked at, this one among them
 */
public record AgendaCard(
        MeetingLine meeting,
        ObstacleId id,
        ObstacleDraft text,
        ObstacleState state,
        @Nullable String teamName,
        @Nullable String owner,
        long stillDays,
        int occurrences,
        ObstaclePage.Solution solution,
        List<AgreementLine> agreements,
        boolean mayAgree,
        @Nullable ObstacleId previous,
        Count waiting) {}
