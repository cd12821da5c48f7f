package nl.ruimbaan.obstacle;

import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Page;

/** A column of the board: how many there are, and its first page, the one that has been still longest on top. */
public record BoardColumn(ObstacleState state, Count count, Page<ObstacleCard> cards) {}
