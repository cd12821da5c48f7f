package nl.ruimbaan.obstacle;

import java.time.Instant;

/**
 * One round of one obstacle, as a point of a chart.
 *
 * @param at when it was picked up, removed, or confirmed
 * @param days calendar days since it was reported, to the hundredth
 */
public record FlowPoint(ObstacleId obstacle, String title, Instant at, double days) {}
