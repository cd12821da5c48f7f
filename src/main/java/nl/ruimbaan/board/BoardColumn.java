package nl.ruimbaan.board;

import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.obstacle.ObstacleCard;
import nl.ruimbaan.obstacle.ObstacleState;

/**
 * A column of the board: how many there are, and its first page, the one that has been still longest on top.
 *
 * @param json the cards as JSON, written once for all who look at the same board
 */
public record BoardColumn(ObstacleState state, Count count, Slice<ObstacleCard> cards, String json) {}
