package nl.ruimbaan.obstacle;

import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who has an obstacle in hand.
 *
 * @param asked who was asked to take it over, and has not answered
 */
record Assignees(@Nullable PersonId owner, @Nullable PersonId asked) {}
