package nl.ruimbaan.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.ruimbaan.base.ui.ChoiceField;
import nl.ruimbaan.base.ui.CsvLink;
import nl.ruimbaan.base.ui.OrderField;
import nl.ruimbaan.board.ListOrder;
import nl.ruimbaan.obstacle.ObstacleState;

/** Which list, in which state and order, in which columns, on the screen or as a file. All of it stands in the address. */
class ListChoices extends Composite<Div> {

    private final SetLinks sets = new SetLinks();
    private final ChoiceField<ObstacleState> state;
    private final OrderField<Order> order;
    private final ColumnChoice columns = new ColumnChoice(it -> go(it));
    private final CsvLink csv = new CsvLink();
    private final Consumer<ListPlace> go;
    private ListPlace place;

    /** An order, and whether what is shown goes down in it. */
    private record Order(ListOrder by, boolean descending) {}

    /** @param go shows the list that was asked for */
    ListChoices(ListPlace place, Consumer<ListPlace> go) {
        this.place = place;
        this.go = go;
        state = new ChoiceField<>(
                getTranslation("obstacle.column.STATE"),
                place.filter().set().states(),
                it -> getTranslation(it.key()),
                getTranslation("obstacle.list.allStates"));
        listen();
        order = new OrderField<>(
                getTranslation("list.order"),
                orders(),
                it -> getTranslation(it.by().key(it.descending())),
                it -> go.accept(this.place.with(this.place.filter().by(it.by(), it.descending()))));
        var choices = new Div(state, order, columns, csv);
        choices.addClassName("rb-filters");
        getContent().addClassName("rb-list-choices");
        getContent().add(sets, choices);
    }

    private void go(Set<ListColumn> shown) {
        go.accept(place.with(shown));
    }

    private void listen() {
        state.setId("list-state");
        state.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(place.with(place.filter().in(change.getValue())));
            }
        });
    }

    private static List<Order> orders() {
        return Stream.of(ListOrder.values())
                .flatMap(it -> Stream.of(new Order(it, it.isDescending()), new Order(it, !it.isDescending())))
                .toList();
    }

    /**
     * Shows what the address asks for.
     *
     * @param file the same as a file
     */
    void show(ListPlace asked, Consumer<CsvLink> file) {
        place = asked;
        sets.show(place);
        state.setChoices(place.filter().set().states());
        state.setValue(place.filter().state());
        order.setValue(new Order(place.filter().order(), place.filter().descending()));
        columns.show(place.columns());
        file.accept(csv);
    }
}
