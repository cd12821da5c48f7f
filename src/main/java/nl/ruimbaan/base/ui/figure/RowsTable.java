package nl.ruimbaan.base.ui.figure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** Rows as a table: the first holds the names of the columns, and the first cell of each what it is of; all others are numbers. */
final class RowsTable extends Composite<Div> {

    RowsTable(List<List<String>> rows) {
        var table = new NativeTable();
        table.addClassName("rb-table");
        table.getHead().add(row(rows.getFirst(), true));
        rows.stream().skip(1).forEach(it -> table.getBody().add(row(it, false)));
        getContent().addClassName("rb-table-frame");
        getContent().add(table);
    }

    private static NativeTableRow row(List<String> cells, boolean head) {
        var row = new NativeTableRow();
        for (int i = 0; i < cells.size(); i++) {
            HtmlComponent cell = head || i == 0 ? name(cells.get(i), head) : number(cells.get(i));
            cell.setClassName("rb-table-number", i > 0);
            row.getElement().appendChild(cell.getElement());
        }
        return row;
    }

    private static HtmlComponent name(String text, boolean head) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", head ? "col" : "row");
        return cell;
    }

    private static HtmlComponent number(String text) {
        var cell = new NativeTableCell();
        cell.setText(text);
        return cell;
    }
}
