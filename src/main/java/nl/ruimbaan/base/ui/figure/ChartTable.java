package nl.ruimbaan.base.ui.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Set;
import nl.ruimbaan.spc.Signal;
import nl.ruimbaan.spc.SignalRules;

/** The points of a chart in words and numbers; the heading of the signals says by which rules they were found. */
public final class ChartTable extends Composite<Div> {

    private final NativeTable table = new NativeTable();

    private final SignalRules rules;

    /**
     * @param rules by which its signals were found
     * @param number what the value is called
     * @param words what stands before it
     */
    public ChartTable(SignalRules rules, String number, String... words) {
        this.rules = rules;
        var head = new NativeTableRow();
        for (String name : words) {
            head.add(head(name));
        }
        NativeTableHeaderCell value = head(number);
        value.addClassName("rb-table-number");
        head.add(value, head(getTranslation("chart.table.signal." + rules)));
        table.getHead().add(head);
        table.addClassName("rb-table");
        getContent().addClassName("rb-table-frame");
        getContent().add(table);
    }

    /** One point: its value, what it signals, and what stands before the value. */
    public void add(String value, Set<Signal> signals, Component... words) {
        var row = new NativeTableRow();
        for (Component word : words) {
            row.addDataCell().add(word);
        }
        NativeTableCell number = row.addDataCell();
        number.addClassName("rb-table-number");
        number.setText(value);
        row.addDataCell().setText(SignalWords.of(signals, rules));
        table.getBody().add(row);
    }

    private static NativeTableHeaderCell head(String name) {
        var cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
