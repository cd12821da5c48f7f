package nl.ruimbaan.board.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.ui.Assets;
import nl.ruimbaan.base.ui.KeyedPages;
import nl.ruimbaan.board.ListFilter;
import nl.ruimbaan.board.ListOrder;
import nl.ruimbaan.board.ObstacleList;
import nl.ruimbaan.board.ObstacleRow;
import org.jspecify.annotations.Nullable;

/** The rows of the list, drawn in the browser and fetched as one scrolls; on a narrow screen a card each. */
class ObstacleGrid extends Grid<ObstacleRow> {

    private final Map<ListColumn, Column<ObstacleRow>> columns = new EnumMap<>(ListColumn.class);
    private final RowCells cells = new RowCells(this::getTranslation, getLocale());
    private final BiConsumer<ListOrder, Boolean> sort;
    private Set<ListColumn> chosen = Set.of();
    private @Nullable Set<ListColumn> laid;
    private ListFilter filter = ListFilter.ALL;
    private boolean narrow;

    /** @param sort puts the list in another order, whether or not it goes down */
    ObstacleGrid(KeyedPages<ObstacleRow, ObstacleRow.Key> pages, BiConsumer<ListOrder, Boolean> sort) {
        this.sort = sort;
        setId("obstacles");
        addClassName("rb-list");
        setPageSize(ObstacleList.PAGE);
        setSelectionMode(SelectionMode.NONE);
        addSortListener(this::sorted);
        setItems(query -> pages.rows(query.getOffset(), query.getLimit()));
    }

    private Column<ObstacleRow> column(ListColumn column, Column<ObstacleRow> shown) {
        return shown.setKey(column.name())
                .setHeader(getTranslation(column.key()))
                .setWidth(column.width())
                .setFlexGrow(column.grow())
                .setResizable(true)
                .setFrozen(column == ListColumn.NUMBER || column == ListColumn.TITLE)
                .setSortable(column.order() != null)
                .setRowHeader(column == ListColumn.TITLE)
                .setTextAlign(column.isNumber() ? ColumnTextAlign.END : ColumnTextAlign.START);
    }

    private void sorted(SortEvent<Grid<ObstacleRow>, GridSortOrder<ObstacleRow>> event) {
        if (!event.isFromClient()) {
            return;
        }
        if (event.getSortOrder().isEmpty()) {
            sort.accept(ListOrder.STILL, ListOrder.STILL.isDescending());
        }
        for (GridSortOrder<ObstacleRow> order : event.getSortOrder()) {
            ListOrder asked = ListColumn.valueOf(order.getSorted().getKey()).order();
            if (asked != null) {
                sort.accept(asked, order.getDirection() == SortDirection.DESCENDING);
            }
        }
    }

    /** Shows what stands on the list now; the place in it stays. */
    void show(ListPlace place, Count total) {
        chosen = place.columns();
        filter = place.filter();
        lay();
        if (total.atLeast()) {
            getLazyDataView().setItemCountEstimate((int) total.value());
        } else {
            getLazyDataView().setItemCountCallback(query -> (int) total.value());
        }
        getLazyDataView().refreshAll();
    }

    /** Whether there is room for a card only. */
    void narrow(boolean isNarrow) {
        if (narrow != isNarrow) {
            narrow = isNarrow;
            lay();
        }
    }

    /** What is not shown is not there: each row would hold its text. */
    private void lay() {
        Set<ListColumn> asked = narrow ? Set.of() : chosen;
        if (!asked.equals(laid)) {
            laid = asked;
            removeAllColumns();
            columns.clear();
            for (ListColumn column : ListColumn.values()) {
                if (asked.contains(column)) {
                    columns.put(column, column(column, cells.in(this, column)));
                }
            }
            if (narrow) {
                addColumn(cells.card()).setKey("card").setHeader(getTranslation("obstacle.column.TITLE"));
            }
        }
        tellOrder();
    }

    /** The heading tells by what the list is in order. */
    private void tellOrder() {
        SortDirection direction = filter.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        List<GridSortOrder<ObstacleRow>> told = columns.entrySet().stream()
                .filter(it -> it.getKey().order() == filter.order())
                .map(it -> new GridSortOrder<>(it.getValue(), direction))
                .toList();
        if (!told.equals(getSortOrder())) {
            sort(told);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJsModule("context://" + Assets.url("board/list-keys.js"));
    }
}
