package nl.ruimbaan.board;

import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.people.PeopleService;
import org.jspecify.annotations.Nullable;

/** Reading: the list, of what is open or of the archive. */
@ApplicationService
public class ObstacleList {

    /** How many rows a page holds. */
    public static final int PAGE = 50;

    private final ListReader rows;
    private final PeopleService people;

    ObstacleList(ListReader rows, PeopleService people) {
        this.rows = rows;
        this.people = people;
    }

    /** A page after the key, or the first. */
    public Slice<ObstacleRow> list(ListFilter filter, ObstacleRow.@Nullable Key after) {
        return rows.page(known(filter), after, PAGE);
    }

    /** How many there are. */
    public Count count(ListFilter filter) {
        return rows.count(known(filter));
    }

    private ListFilter known(ListFilter filter) {
        return filter.showing(filter.board().in(people));
    }
}
