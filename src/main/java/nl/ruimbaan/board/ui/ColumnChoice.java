package nl.ruimbaan.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Which columns the list has, behind a button. */
class ColumnChoice extends Composite<Div> {

    private final CheckboxGroup<ListColumn> columns = new CheckboxGroup<>();

    /** @param chosen done when somebody chose other ones */
    ColumnChoice(Consumer<Set<ListColumn>> chosen) {
        columns.setId("list-columns");
        columns.setLabel(getTranslation("obstacle.list.columns.which"));
        columns.setItems(ListColumn.choices());
        columns.setItemLabelGenerator(it -> getTranslation(it.key()));
        columns.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue());
            }
        });
        var button = new Button(getTranslation("obstacle.list.columns"));
        button.setId("columns");
        var popover = new Popover(columns);
        popover.setTarget(button);
        popover.setAriaLabel(getTranslation("obstacle.list.columns"));
        popover.setAutofocus(true);
        getContent().addClassName("rb-list-columns");
        getContent().add(button, popover);
    }

    void show(Collection<ListColumn> shown) {
        columns.setValue(ListColumn.choices().stream().filter(shown::contains).collect(Collectors.toSet()));
    }
}
