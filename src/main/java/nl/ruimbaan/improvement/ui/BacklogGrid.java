package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.dnd.GridDropLocation;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.temporal.ChronoUnit;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.TitleProposal;
import nl.ruimbaan.base.ui.Assets;
import nl.ruimbaan.base.ui.KeyedPages;
import nl.ruimbaan.improvement.ImprovementBacklog;
import nl.ruimbaan.improvement.ImprovementCard;
import org.jspecify.annotations.Nullable;

/** The rows of the backlog, drawn in the browser and fetched as one scrolls. */
class BacklogGrid extends Grid<ImprovementCard> {

    private static final String ROW = """
            <div class="rb-backlog-row">
              <div class="rb-backlog-words">
                <a class="rb-backlog-title" id="open-${item.id}" href="improvements/${item.id}" lang="${item.lang}">${item.title}</a>
                <p class="rb-backlog-problem" lang="${item.lang}" ?hidden="${!item.problem}">${item.problem}</p>
                <p class="rb-backlog-facts">
                  <span class="rb-badge" data-state="${item.phase}">${item.phaseWord}</span>
                  <span>#${item.id}</span> <span>${item.team}</span> <span>${item.owner}</span>
                  <span>${item.participants}</span> <rb-time datetime="${item.at}" lang="%1$s"></rb-time>
                </p>
              </div>
              <div class="rb-backlog-rank" ?hidden="${!item.rankable}">
                <span class="rb-backlog-grip" id="grip-${item.id}" aria-hidden="true"></span>
                <button id="up-${item.id}" aria-label="%2$s" title="%2$s" @click="${up}">↑</button>
                <button id="down-${item.id}" aria-label="%3$s" title="%3$s" @click="${down}">↓</button>
                <button id="top-${item.id}" aria-label="%4$s" title="%4$s" @click="${top}">⤒</button>
              </div>
            </div>
            """;

    /** What people do with the order. */
    interface Ranking {

        void up(ImprovementCard card);

        void down(ImprovementCard card);

        void toTheTop(ImprovementCard card);

        void beside(ImprovementCard card, ImprovementCard other, boolean after);
    }

    private @Nullable ImprovementCard dragged;
    private boolean rankable;

    BacklogGrid(KeyedPages<ImprovementCard, ImprovementCard.Key> pages, Ranking ranking) {
        setId("backlog");
        addClassName("rb-backlog");
        setPageSize(ImprovementBacklog.PAGE);
        setSelectionMode(SelectionMode.NONE);
        getElement().setProperty("accessibleName", getTranslation("improvement.backlog.title"));
        addColumn(row(ranking::up, ranking::down, ranking::toTheTop))
                .setKey("row")
                .setFlexGrow(1);
        setItems(query -> pages.rows(query.getOffset(), query.getLimit()));
        addDragStartListener(event -> dragged = event.getDraggedItems().getFirst());
        addDragEndListener(event -> dragged = null);
        addDropListener(event -> event.getDropTargetItem().ifPresent(target -> {
            if (dragged != null && !dragged.equals(target)) {
                ranking.beside(dragged, target, event.getDropLocation() == GridDropLocation.BELOW);
            }
        }));
    }

    /** Shows the list from its beginning. */
    void show(Count total, boolean mayRank) {
        rankable = mayRank;
        setRowsDraggable(mayRank);
        setDropMode(mayRank ? GridDropMode.BETWEEN : null);
        if (total.atLeast()) {
            getLazyDataView().setItemCountEstimate((int) total.value());
        } else {
            getLazyDataView().setItemCountCallback(query -> (int) total.value());
        }
        getLazyDataView().refreshAll();
    }

    /** The keyboard goes where the row went. */
    void follow(String buttonId) {
        getElement().executeJs("setTimeout(() => document.getElementById($0)?.focus(), 150)", buttonId);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJsModule("context://" + Assets.url("base/rb-time.js"));
        event.getUI().getPage().addJsModule("context://" + Assets.url("improvement/rank-finger.js"));
    }

    /** What a button says: the browser fills in the title of its row. */
    private String rank(String way) {
        return getTranslation("improvement.rank." + way, "${item.title}");
    }

    private LitRenderer<ImprovementCard> row(
            SerializableConsumer<ImprovementCard> up,
            SerializableConsumer<ImprovementCard> down,
            SerializableConsumer<ImprovementCard> top) {
        return LitRenderer.<ImprovementCard>of(
                        ROW.formatted(getLocale().toLanguageTag(), rank("up"), rank("down"), rank("top")))
                .withProperty("id", card -> Long.toString(card.id()))
                .withProperty("lang", ImprovementCard::lang)
                .withProperty("title", ImprovementCard::title)
                .withProperty(
                        "problem", card -> TitleProposal.repeats(card.title(), card.problem()) ? "" : card.problem())
                .withProperty("phase", card -> card.phase().name())
                .withProperty("phaseWord", card -> getTranslation(card.phase().key()))
                .withProperty("team", card -> card.team() == null ? getTranslation("improvement.noTeam") : card.team())
                .withProperty(
                        "owner", card -> card.owner() == null ? getTranslation("improvement.noOwner") : card.owner())
                .withProperty("participants", card -> getTranslation("improvement.takingPart", card.participants()))
                .withProperty(
                        "at", card -> card.at().truncatedTo(ChronoUnit.SECONDS).toString())
                .withProperty("rankable", card -> rankable)
                .withFunction("up", up)
                .withFunction("down", down)
                .withFunction("top", top);
    }
}
