package nl.ruimbaan.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.board.ListOrder;
import nl.ruimbaan.board.ListSet;
import nl.ruimbaan.obstacle.ObstacleState;

/** Which list, in which state and order, in which columns, on the screen or as a file. All of it stands in the address. */
class ListChoices extends Composite<Div> {

    private final Map<ListSet, Anchor> sets = new EnumMap<>(ListSet.class);
    private final Select<ObstacleState> state = new Select<>();
    private final Select<Order> order = new Select<>();
    private final CheckboxGroup<ListColumn> columns = new CheckboxGroup<>();
    private final Anchor csv = new Anchor();
    private final Consumer<ListPlace> go;
    private ListPlace place;

    /** An order, and whether what is shown goes down in it. */
    private record Order(ListOrder by, boolean descending) {}

    /** @param go shows the list that was asked for */
    ListChoices(ListPlace place, Consumer<ListPlace> go) {
        this.place = place;
        this.go = go;
        state();
        order();
        csv.setId("csv");
        csv.setText(getTranslation("obstacle.list.csv"));
        csv.addClassName("rb-action");
        var choices = new Div(state, order, columns(), csv);
        choices.addClassName("rb-filters");
        getContent().addClassName("rb-list-choices");
        getContent().add(sets(), choices);
    }

    private Nav sets() {
        var nav = new Nav();
        nav.addClassName("rb-phases");
        nav.getElement().setAttribute("aria-label", getTranslation("obstacle.set"));
        for (ListSet set : ListSet.values()) {
            var link = new Anchor();
            link.setId("set-" + set);
            link.setText(getTranslation(set.key()));
            sets.put(set, link);
            nav.add(link);
        }
        return nav;
    }

    private void state() {
        state.setId("list-state");
        state.setAriaLabel(getTranslation("obstacle.column.STATE"));
        state.setPlaceholder(getTranslation("obstacle.list.allStates"));
        state.setItemLabelGenerator(it -> it == null ? "" : getTranslation(it.key()));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("obstacle.list.allStates"));
        state.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(place.with(place.filter().in(change.getValue())));
            }
        });
    }

    private void order() {
        order.setId("list-order");
        order.setAriaLabel(getTranslation("obstacle.list.order"));
        order.setItems(Stream.of(ListOrder.values())
                .flatMap(it -> Stream.of(new Order(it, it.isDescending()), new Order(it, !it.isDescending())))
                .toList());
        order.setItemLabelGenerator(it -> getTranslation(it.by().key(it.descending())));
        order.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Order asked = change.getValue();
                go.accept(place.with(place.filter().by(asked.by(), asked.descending())));
            }
        });
    }

    private Div columns() {
        columns.setId("list-columns");
        columns.setLabel(getTranslation("obstacle.list.columns.which"));
        columns.setItems(ListColumn.choices());
        columns.setItemLabelGenerator(it -> getTranslation(it.key()));
        columns.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(place.with(change.getValue()));
            }
        });
        var button = new Button(getTranslation("obstacle.list.columns"));
        button.setId("columns");
        var popover = new Popover(columns);
        popover.setTarget(button);
        popover.setAriaLabel(getTranslation("obstacle.list.columns"));
        popover.setAutofocus(true);
        var both = new Div(button, popover);
        both.addClassName("rb-list-columns");
        return both;
    }

    /**
     * Shows what the address asks for.
     *
     * @param file the same as a file
     */
    void show(ListPlace asked, DownloadHandler file) {
        place = asked;
        sets.forEach((set, link) -> {
            link.setHref(place.with(place.filter().from(set)).href());
            current(link, set == place.filter().set());
        });
        state.setItems(place.filter().set().states());
        state.setValue(place.filter().state());
        order.setValue(new Order(place.filter().order(), place.filter().descending()));
        columns.setValue(
                ListColumn.choices().stream().filter(place.columns()::contains).collect(Collectors.toSet()));
        csv.setHref(file);
    }

    private static void current(Component link, boolean isCurrent) {
        if (isCurrent) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
