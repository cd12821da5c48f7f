package nl.ruimbaan.obstacle;

import nl.ruimbaan.base.ItemNews;
import nl.ruimbaan.people.HelpLevel;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What open boards hear of a changed obstacle: the card, written out once for all of them, and what a board needs to know
 * whether it shows it.
 *
 * @param json the card with its column and the name of its team, as JSON
 */
public record ObstacleNews(
        ObstacleCard card,
        String json,
        PersonId reporter,
        @Nullable PersonId owner,
        @Nullable TeamId team,
        HelpLevel level)
        implements ItemNews {}
