package nl.ruimbaan.board.ui;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.SortDirection;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.ruimbaan.board.ObstacleRow;
import nl.ruimbaan.support.AtScreen;
import nl.ruimbaan.support.Picked;

/** A colleague at the list of obstacles. */
final class AtTheList extends AtScreen<AtTheList> {

    AtTheList(BrowserlessUIContext window) {
        super(window);
    }

    AtTheList chooses(String id, String choice) {
        window().activate();
        Picked.in(window(), id).picks(choice);
        window().roundTrip();
        return this;
    }

    List<String> choices(String id) {
        window().activate();
        return Picked.in(window(), id).choices();
    }

    AtTheList ticks(ListColumn column) {
        return chooses(it -> it.add(column));
    }

    AtTheList unticks(ListColumn column) {
        return chooses(it -> it.remove(column));
    }

    private AtTheList chooses(Consumer<Set<ListColumn>> change) {
        clicks("columns");
        CheckboxGroup<ListColumn> columns = columns();
        Set<ListColumn> before = columns.getValue();
        Set<ListColumn> after = new HashSet<>(before);
        change.accept(after);
        columns.setValue(after);
        ComponentUtil.fireEvent(columns, new ComponentValueChangeEvent<>(columns, columns, before, true));
        window().roundTrip();
        return this;
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<ListColumn> columns() {
        window().find(Popover.class).all().forEach(Popover::open);
        window().roundTrip();
        return window().find(CheckboxGroup.class).withId("list-columns").single();
    }

    /** As the browser does: up, then down, then as it was. */
    AtTheList clicksHeading(ListColumn column) {
        Grid<ObstacleRow> grid = grid();
        boolean sortedUp = grid.getSortOrder().stream()
                .anyMatch(it ->
                        column.name().equals(it.getSorted().getKey()) && it.getDirection() == SortDirection.ASCENDING);
        var asked = new GridSortOrder<>(
                grid.getColumnByKey(column.name()), sortedUp ? SortDirection.DESCENDING : SortDirection.ASCENDING);
        ComponentUtil.fireEvent(grid, new SortEvent<>(grid, List.of(asked), true));
        window().roundTrip();
        return this;
    }

    /** The line below the heading. */
    String line() {
        window().activate();
        window().roundTrip();
        return window().find(Paragraph.class)
                .withClassName("rb-header-line")
                .single()
                .getText();
    }

    /** The titles on the list, in order. */
    List<String> list() {
        GridTester<?, ObstacleRow> rows = rows();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rows.getRow(i).title())
                .toList();
    }

    List<String> headings() {
        return grid().getColumns().stream()
                .filter(Component::isVisible)
                .map(Grid.Column::getHeaderText)
                .toList();
    }

    boolean canSort(ListColumn column) {
        return grid().getColumnByKey(column.name()).isSortable();
    }

    String cell(int row, ListColumn column) {
        List<String> shown = grid().getColumns().stream()
                .filter(Component::isVisible)
                .map(Grid.Column::getKey)
                .toList();
        return rows().getCellText(row, shown.indexOf(column.name()));
    }

    /** What the link to the file brings. */
    String file() {
        window().activate();
        var out = new ByteArrayOutputStream();
        window().test(window().find(Anchor.class).withId("csv").single()).download(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private GridTester<?, ObstacleRow> rows() {
        return window().test(grid());
    }

    @SuppressWarnings("unchecked")
    private Grid<ObstacleRow> grid() {
        window().activate();
        window().roundTrip();
        return window().find(Grid.class).withId("obstacles").single();
    }
}
