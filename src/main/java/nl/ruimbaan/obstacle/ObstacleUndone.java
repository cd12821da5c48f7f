package nl.ruimbaan.obstacle;

/** A step was taken back, before anyone was told of it; published within the transaction that does it. */
public record ObstacleUndone(ObstacleId id, long step) {}
