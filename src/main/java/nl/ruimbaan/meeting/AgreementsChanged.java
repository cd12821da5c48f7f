package nl.ruimbaan.meeting;

import nl.ruimbaan.obstacle.ObstacleId;

/** What open screens hear when something was agreed about an obstacle, or when an agreement was done or not. */
public record AgreementsChanged(ObstacleId obstacle) {}
