package nl.ruimbaan.obstacle;

/**
 * An open obstacle that looks like what somebody is about to report.
 *
 * @param occurrences how often it hit someone
 */
public record SimilarObstacle(ObstacleId id, String title, ObstacleState state, int occurrences) {}
