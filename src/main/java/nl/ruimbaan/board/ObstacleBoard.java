package nl.ruimbaan.board;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.obstacle.ObstacleCard;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleNews;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Reading: the board. */
@ApplicationService
public class ObstacleBoard {

    /** How many cards a page of a column holds. */
    public static final int PAGE = 20;

    private final BoardReader cards;
    private final PeopleService people;
    private final CurrentUser user;
    private final Clock clock;

    ObstacleBoard(BoardReader cards, PeopleService people, CurrentUser user, Clock clock) {
        this.cards = cards;
        this.people = people;
        this.user = user;
        this.clock = clock;
    }

    /** All columns in their order, with their first page; of the confirmed ones those of the last thirty days. */
    public List<BoardColumn> board(BoardFilter filter) {
        return board(filter, null);
    }

    /** The same of one lane. */
    public List<BoardColumn> board(BoardFilter filter, @Nullable Lane lane) {
        BoardFilter known = filter.in(people);
        Map<ObstacleState, Count> counts = cards.counts(known, lane);
        Map<ObstacleState, Slice<ObstacleCard>> pages = cards.firstPages(known, lane, PAGE);
        return ObstacleState.columns().stream()
                .map(state -> new BoardColumn(
                        state, Objects.requireNonNull(counts.get(state)), Objects.requireNonNull(pages.get(state))))
                .toList();
    }

    /** How many there are in each column. */
    public Map<ObstacleState, Count> counts(BoardFilter filter) {
        return counts(filter, null);
    }

    /** The same of one lane. */
    public Map<ObstacleState, Count> counts(BoardFilter filter, @Nullable Lane lane) {
        return cards.counts(filter.in(people), lane);
    }

    /** The page of a column after the key, of one lane when it is given. */
    public Slice<ObstacleCard> more(
            ObstacleState column, BoardFilter filter, @Nullable Lane lane, ObstacleCard.Key after) {
        return cards.pageAfter(column, filter.in(people), lane, after, PAGE);
    }

    /** Whether the changed obstacle is among those that the filter asks for. A query only where the news cannot tell. */
    public boolean shows(BoardFilter filter, ObstacleNews news) {
        boolean fits = !cards.hasLeft(news.card()) && filter.fits(news, user, clock.now());
        return fits
                && (!filter.mustBeLookedUp()
                        || cards.shows(
                                new ObstacleId(news.card().id()),
                                ObstacleState.valueOf(news.card().state()),
                                filter.in(people)));
    }
}
