package nl.ruimbaan.improvement;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the board by phase: all columns in one statement, each no further than its first page, along an index. */
@Component
class BacklogBoardReader {

    /** How long what is finished stays on the board after its last activity. */
    static final Duration FINISHED_SHOWN = Duration.ofDays(90);

    private static final Comparator<ImprovementCard> RANKED =
            Comparator.comparingLong(ImprovementCard::rank).thenComparingLong(ImprovementCard::id);
    private static final Comparator<ImprovementCard> LATEST = Comparator.comparing(ImprovementCard::at)
            .thenComparingLong(ImprovementCard::id)
            .reversed();

    private final ImprovementCardReader cards;
    private final JdbcClient jdbc;
    private final Clock clock;

    BacklogBoardReader(ImprovementCardReader cards, JdbcClient jdbc, Clock clock) {
        this.cards = cards;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The first page of every column. */
    Map<ImprovementPhase, Slice<ImprovementCard>> firstPages(BacklogFilter filter, int size) {
        Map<String, Object> values = new LinkedHashMap<>();
        String sql = filter.choice().isNarrow() ? ofFew(filter, size, values) : ofAll(filter, size, values);
        Map<ImprovementPhase, List<ImprovementCard>> read =
                cards.cards(sql, values).stream().collect(Collectors.groupingBy(ImprovementCard::phase));
        Map<ImprovementPhase, Slice<ImprovementCard>> pages = new EnumMap<>(ImprovementPhase.class);
        for (ImprovementPhase column : ImprovementPhase.seen()) {
            boolean ranked = filter.onBoard(column).order() == BacklogOrder.RANK;
            pages.put(
                    column,
                    Slice.of(
                            read.getOrDefault(column, List.of()).stream()
                                    .sorted(ranked ? RANKED : LATEST)
                                    .toList(),
                            size));
        }
        return pages;
    }

    private String ofAll(BacklogFilter filter, int size, Map<String, Object> values) {
        return ImprovementPhase.seen().stream()
                .map(column -> {
                    BacklogQuery query = query(filter.onBoard(column));
                    String page = ImprovementCardReader.pageOf(query, column, null, size);
                    values.putAll(query.values());
                    return "(" + page + ")";
                })
                .collect(Collectors.joining(" union all "));
    }

    /** The few that something else than their order finds are read once, whole, and numbered in each column. */
    private String ofFew(BacklogFilter filter, int size, Map<String, Object> values) {
        BacklogQuery query = query(filter);
        String latest = "i.active_at desc, i.id desc";
        String order = filter.team() == null
                ? latest
                : "case when i.phase in " + Sql.names(ImprovementPhase.finished())
                        + " then null else i.rank_position end, " + latest;
        String numbered = "(select i.*, row_number() over (partition by i.phase order by " + order + ") as place from "
                + query.table() + " i" + query.where(null) + ")";
        values.putAll(query.values());
        return ImprovementCardReader.CARD.formatted(numbered) + " where i.place <= " + (size + 1);
    }

    /** The page of a column after the key. */
    Slice<ImprovementCard> pageAfter(
            BacklogFilter filter, ImprovementPhase column, ImprovementCard.@Nullable Key key, int size) {
        return cards.page(filter.onBoard(column), since(), key, size);
    }

    /** How many there are in each column. */
    BacklogCounts counts(BacklogFilter filter) {
        return cards.counts(filter, since());
    }

    /** Whether this one is on the board. The database is asked only where the card cannot tell. */
    boolean shows(BacklogFilter filter, ImprovementCard card) {
        boolean fits = card.phase() != ImprovementPhase.MERGED
                && (filter.team() == null || filter.team().equals(card.teamId()))
                && (!card.phase().isFinished() || !card.at().isBefore(since()));
        boolean told = !filter.choice().isNarrow();
        return fits && (told || isAmong(filter, card));
    }

    private boolean isAmong(BacklogFilter filter, ImprovementCard card) {
        BacklogQuery query = query(filter);
        String sql = "select count(*) from " + query.table() + " i" + query.where(card.phase()) + " and i.id = :id";
        query.values().put("id", card.id());
        return jdbc.sql(sql).params(query.values()).query(Long.class).single() > 0;
    }

    private BacklogQuery query(BacklogFilter filter) {
        return cards.query(filter, since());
    }

    private Instant since() {
        return clock.now().minus(FINISHED_SHOWN);
    }
}
