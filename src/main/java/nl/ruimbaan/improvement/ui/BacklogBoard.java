package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.board.ui.BoardElement;
import nl.ruimbaan.board.ui.BoardWords;
import nl.ruimbaan.board.ui.ColumnFill;
import nl.ruimbaan.board.ui.ColumnHead;
import nl.ruimbaan.improvement.BacklogFilter;
import nl.ruimbaan.improvement.ImprovementBacklog;
import nl.ruimbaan.improvement.ImprovementCard;
import nl.ruimbaan.improvement.ImprovementPhase;
import org.jspecify.annotations.Nullable;

/** The board of improvements: a column for each phase. */
class BacklogBoard extends BoardElement<ImprovementPhase> {

    /** It has no lanes: this is the whole of it. */
    static final String WHOLE = "";

    private static final List<ImprovementPhase> PHASES = ImprovementPhase.seen();

    BacklogBoard() {
        super(PHASES);
    }

    void init() {
        Map<String, Object> words = BoardWords.of("improvement.card.");
        words.put("total", getTranslation("improvement.board.counts"));
        init(
                ImprovementLinks.backlog(),
                words,
                PHASES,
                PHASES.stream().map(this::head).toList());
    }

    private ColumnHead head(ImprovementPhase phase) {
        String title = getTranslation(phase.key());
        return phase.isFinished() ? ColumnHead.ofLatest(phase.name(), title) : ColumnHead.of(phase.name(), title);
    }

    /** The columns, each with its first page. */
    void fill(List<ImprovementBacklog.Column> columns, BacklogFilter filter) {
        Map<ImprovementPhase, ColumnFill> filled = new EnumMap<>(ImprovementPhase.class);
        columns.forEach(it -> filled.put(
                it.phase(),
                new ColumnFill(it.count(), cards(it.cards()), it.cards().more(), older(it.phase(), filter))));
        fill(
                WHOLE,
                teams(columns.stream()
                        .flatMap(it -> it.cards().items().stream())
                        .toList()),
                filled);
    }

    /** All that are finished stand in the list. */
    private static @Nullable String older(ImprovementPhase phase, BacklogFilter filter) {
        return phase.isFinished()
                ? ImprovementLinks.backlog() + "?"
                        + QueryParameters.simple(filter.onBoard(phase).parameters())
                                .getQueryString()
                : null;
    }

    void append(ImprovementPhase column, Slice<ImprovementCard> page) {
        append(WHOLE, teams(page.items()), column, cards(page), page.more());
    }

    void put(ImprovementCard card) {
        put(card.phase(), card.team(), BacklogCard.of(card));
    }

    private static List<BacklogCard> cards(Slice<ImprovementCard> page) {
        return page.items().stream().map(BacklogCard::of).toList();
    }

    private static Map<Long, String> teams(Collection<ImprovementCard> cards) {
        Map<Long, String> names = new HashMap<>();
        for (ImprovementCard card : cards) {
            if (card.teamId() != null && card.team() != null) {
                names.put(card.teamId().value(), card.team());
            }
        }
        return names;
    }
}
