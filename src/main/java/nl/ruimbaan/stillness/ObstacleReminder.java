package nl.ruimbaan.stillness;

import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.security.PersonId;

/**
 * The portal reminds one person of an obstacle, in private; published within the transaction that keeps that it did.
 *
 * @param person who may see the obstacle, hidden or not: its reporter, its owner or who is asked to become that
 */
public record ObstacleReminder(ObstacleId id, PersonId person, About about) {

    /** Of what. */
    public enum About {
        /** Who was asked whether it is gone has not answered. */
        GONE,
        /** Who has it in hand did not move it. */
        STILL,
        /** Who was asked to take it over has not answered. */
        QUESTION
    }
}
