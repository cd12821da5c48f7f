package nl.ruimbaan.obstacle;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an obstacle stood when the colleague left who had it in hand, or was asked to take it over.
 *
 * @param owned whether they owned it; otherwise they were asked
 * @param asked whom else the owner had asked
 * @param version that leaving made of it: whoever acted since made another one
 * @param step of its history that tells of the leaving; null when it was over already, or only asked for
 */
record LeftObstacle(
        long obstacle,
        boolean owned,
        ObstacleState state,
        @Nullable ObstacleState mergedFrom,
        Instant movedAt,
        @Nullable String nextStep,
        @Nullable LocalDate nextStepOn,
        @Nullable Long asked,
        @Nullable ObstacleVerb askedBy,
        int version,
        @Nullable Long step,
        Instant at) {

    static LeftObstacle owned(Obstacle obstacle, Instant now) {
        return of(obstacle, true, now);
    }

    static LeftObstacle asked(Obstacle obstacle, Instant now) {
        return of(obstacle, false, now);
    }

    private static LeftObstacle of(Obstacle obstacle, boolean owned, Instant now) {
        Handling course = obstacle.course();
        return new LeftObstacle(
                obstacle.id(),
                owned,
                obstacle.state(),
                obstacle.standing().merged().map(MergedInto::stateBefore).orElse(null),
                obstacle.standing().movedAt(),
                course.nextStep(),
                course.nextStepOn(),
                course.asked() == null ? null : course.asked().value(),
                course.askedBy(),
                obstacle.version(),
                null,
                now);
    }

    LeftObstacle by(ObstacleStep told) {
        return new LeftObstacle(
                obstacle,
                owned,
                state,
                mergedFrom,
                movedAt,
                nextStep,
                nextStepOn,
                asked,
                askedBy,
                version,
                told.id(),
                at);
    }
}
