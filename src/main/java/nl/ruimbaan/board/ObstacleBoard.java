package nl.ruimbaan.board;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.Writes;
import nl.ruimbaan.base.Writes.Remembered;
import nl.ruimbaan.obstacle.ObstacleCard;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleNews;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reading: the board. */
@ApplicationService
public class ObstacleBoard {

    /** How many cards a page of a column holds. */
    public static final int PAGE = 20;

    /** So many boards are remembered at a time: the whole, some teams and kinds, some lanes. A whole one takes some 60 KB. */
    private static final int REMEMBERED = 32;

    private final BoardReader cards;
    private final JsonMapper json;
    private final PeopleService people;
    private final CurrentUser user;
    private final Clock clock;
    private final Remembered<Asked, List<BoardColumn>> boards;
    private final Remembered<Asked, Map<ObstacleState, Count>> counts;

    /** What is the same for every reader. */
    private record Asked(BoardFilter filter, @Nullable Lane lane) {}

    ObstacleBoard(
            BoardReader cards, JsonMapper json, PeopleService people, CurrentUser user, Clock clock, Writes writes) {
        this.json = json;
        boards = writes.remember(REMEMBERED, it -> read(it.filter(), it.lane()));
        counts = writes.remember(REMEMBERED, it -> Collections.unmodifiableMap(cards.counts(it.filter(), it.lane())));
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
        return known.alike().map(it -> boards.of(new Asked(it, lane))).orElseGet(() -> read(known, lane));
    }

    private List<BoardColumn> read(BoardFilter known, @Nullable Lane lane) {
        Map<ObstacleState, Count> many = counted(known, lane);
        Map<ObstacleState, Slice<ObstacleCard>> pages = cards.firstPages(known, lane, PAGE);
        return ObstacleState.columns().stream()
                .map(state -> column(state, requireNonNull(many.get(state)), requireNonNull(pages.get(state))))
                .toList();
    }

    private BoardColumn column(ObstacleState state, Count count, Slice<ObstacleCard> page) {
        return new BoardColumn(state, count, page, json.writeValueAsString(page.items()));
    }

    /** How many there are in each column. */
    public Map<ObstacleState, Count> counts(BoardFilter filter) {
        return counts(filter, null);
    }

    /** The same of one lane. */
    public Map<ObstacleState, Count> counts(BoardFilter filter, @Nullable Lane lane) {
        return counted(filter.in(people), lane);
    }

    private Map<ObstacleState, Count> counted(BoardFilter known, @Nullable Lane lane) {
        return known.alike().map(it -> counts.of(new Asked(it, lane))).orElseGet(() -> cards.counts(known, lane));
    }

    /** The page of a column after the key, of one lane when it is given. */
    public Slice<ObstacleCard> more(
            ObstacleState column, BoardFilter filter, @Nullable Lane lane, ObstacleCard.Key after) {
        return cards.pageAfter(column, filter.in(people), lane, after, PAGE);
    }

    /** Whether the changed obstacle is among those that the filter asks for. The database is asked only where the news cannot tell. */
    @Transactional(propagation = Propagation.SUPPORTS)
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
