package nl.ruimbaan.story;

import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Which stories one wants to see.
 *
 * @param mine only those that the reader told
 */
public record WallFilter(@Nullable TeamId team, boolean mine) {

    public static final WallFilter ALL = new WallFilter(null, false);
}
