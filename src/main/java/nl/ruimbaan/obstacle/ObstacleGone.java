package nl.ruimbaan.obstacle;

/** What open boards hear when an obstacle is no longer on them. */
public record ObstacleGone(long id) {}
