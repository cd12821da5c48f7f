package nl.ruimbaan.obstacle;

import nl.ruimbaan.base.ItemNews;

/** What open boards hear when an obstacle is no longer on them. */
public record ObstacleGone(long id) implements ItemNews {}
