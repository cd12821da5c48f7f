package nl.ruimbaan.obstacle;

import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/**
 * Which obstacles one wants to see.
 *
 * @param mine only those that the reader reported or owns
 */
public record BoardFilter(@Nullable TeamId team, boolean mine) {

    public static final BoardFilter ALL = new BoardFilter(null, false);

    /** Whether the changed obstacle is among them. */
    public boolean shows(ObstacleNews news, CurrentUser reader) {
        boolean ours = team == null || team.equals(news.team());
        return ours && (!mine || reader.is(news.reporter()) || (news.owner() != null && reader.is(news.owner())));
    }
}
