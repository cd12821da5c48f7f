package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.ruimbaan.measure.ColumnChoice;
import nl.ruimbaan.measure.Columns;
import nl.ruimbaan.measure.MeasureKind;
import org.jspecify.annotations.Nullable;

/** Which columns of a table count; the others are not read. */
class ColumnFields extends Composite<Div> {

    ColumnFields(ColumnChoice table, @Nullable MeasureKind kind, Consumer<Columns> answered) {
        Columns chosen = table.chosen();
        Select<Integer> period = column("period", table.names(), chosen.period());
        Select<Integer> count = column("count", table.names(), chosen.count());
        boolean outOf = kind != null && kind.isOutOf();
        Select<Integer> all = outOf ? column("outOf", table.names(), chosen.outOf()) : count;
        var these = new Button(
                getTranslation("measure.points.theseColumns"),
                click -> answered.accept(new Columns(period.getValue(), count.getValue(), all.getValue())));
        these.setId("these-columns");
        getContent().addClassName("rb-one-point");
        getContent().add(these);
    }

    private Select<Integer> column(String name, List<String> names, int chosen) {
        var select = new Select<Integer>();
        select.setId("column-" + name);
        select.setLabel(getTranslation("measure.points.column." + name));
        select.setItems(IntStream.range(0, names.size()).boxed().toList());
        select.setItemLabelGenerator(
                it -> names.get(it).isEmpty() ? getTranslation("measure.points.columnNumber", it + 1) : names.get(it));
        select.setValue(Math.min(chosen, names.size() - 1));
        getContent().add(select);
        return select;
    }
}
