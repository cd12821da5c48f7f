package nl.ruimbaan.board;

import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Page;
import org.jspecify.annotations.Nullable;

/** Reading: the list, of what is open or of the archive. */
@ApplicationService
public class ObstacleList {

    /** How many rows a page holds. */
    public static final int PAGE = 50;

    private final ListReader rows;
    private final ReadersTeam team;

    ObstacleList(ListReader rows, ReadersTeam team) {
        this.rows = rows;
        this.team = team;
    }

    /** A page after the key, or the first. */
    public Page<ObstacleRow> list(ListFilter filter, @Nullable ListKey after) {
        return rows.page(known(filter), after, PAGE);
    }

    /** How many there are. */
    public Count count(ListFilter filter) {
        return rows.count(known(filter));
    }

    private ListFilter known(ListFilter filter) {
        return filter.showing(team.in(filter.board()));
    }
}
