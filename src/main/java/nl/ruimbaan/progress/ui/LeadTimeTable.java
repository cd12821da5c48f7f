package nl.ruimbaan.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.obstacle.FlowPoint;
import nl.ruimbaan.progress.LeadTime;
import nl.ruimbaan.spc.Signal;

/** The points of a chart in words and numbers, the newest first. */
class LeadTimeTable extends Composite<Div> {

    private final NativeTable table = new NativeTable();
    private final DateTimeFormatter dates =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale());
    private final NumberFormat numbers = NumberFormat.getNumberInstance(getLocale());

    /** @param event what happened on the date */
    LeadTimeTable(String event, LeadTime time) {
        numbers.setMaximumFractionDigits(1);
        numbers.setMinimumFractionDigits(1);
        table.getHead()
                .add(head(
                        event,
                        getTranslation("progress.table.obstacle"),
                        getTranslation("progress.table.days"),
                        getTranslation("progress.table.signal")));
        for (int i = time.points().size() - 1; i >= 0; i--) {
            table.getBody().add(row(time.points().get(i), time.signals(i)));
        }
        table.addClassName("rb-table");
        getContent().addClassName("rb-table-frame");
        getContent().add(table);
    }

    static LocalDate day(FlowPoint point) {
        return LocalDate.ofInstant(point.at(), Clock.ZONE);
    }

    private static NativeTableRow head(String... names) {
        var row = new NativeTableRow();
        for (String name : names) {
            var cell = new NativeTableHeaderCell(name);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return row;
    }

    private NativeTableRow row(FlowPoint point, Set<Signal> signals) {
        var row = new NativeTableRow();
        row.addDataCell().setText(dates.format(day(point)));
        row.addDataCell().add(new Anchor(point.obstacle().ref().path(), point.title()));
        NativeTableCell days = row.addDataCell();
        days.addClassName("rb-table-number");
        days.setText(numbers.format(point.days()));
        row.addDataCell()
                .setText(signals.stream()
                        .sorted()
                        .map(it -> getTranslation("progress.signal." + it))
                        .collect(Collectors.joining(", ")));
        return row;
    }
}
