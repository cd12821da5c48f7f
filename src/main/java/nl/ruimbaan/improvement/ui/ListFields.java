package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.ruimbaan.base.ui.CsvLink;
import nl.ruimbaan.base.ui.OrderField;
import nl.ruimbaan.improvement.BacklogCounts;
import nl.ruimbaan.improvement.BacklogFilter;
import nl.ruimbaan.improvement.BacklogOrder;

/** What the list of improvements has and the board has not: an order that one chooses, a file, and one phase at a time. */
final class ListFields {

    private final OrderField<Order> order;
    private final CsvLink csv = new CsvLink();
    private final PhaseLinks phases = new PhaseLinks();
    private BacklogFilter shown = BacklogFilter.ALL;

    /** An order, and whether what is shown goes down in it. */
    private record Order(BacklogOrder by, boolean descending) {}

    /** @param go shows what was asked for */
    ListFields(Consumer<BacklogFilter> go) {
        order = new OrderField<>(
                say("list.order"),
                orders(false),
                it -> say(it.by().key(it.descending())),
                it -> go.accept(shown.by(it.by(), it.descending())));
    }

    /** They stand among the filters. */
    void into(BacklogFilters filters) {
        filters.beside(order, csv);
        filters.below(phases);
    }

    /** An order of its own has only a team. */
    private static List<Order> orders(boolean ofTeam) {
        return Stream.of(BacklogOrder.values())
                .filter(it -> ofTeam || it != BacklogOrder.RANK)
                .flatMap(it -> it == BacklogOrder.RANK
                        ? Stream.of(new Order(it, false))
                        : Stream.of(new Order(it, it.isDescending()), new Order(it, !it.isDescending())))
                .toList();
    }

    /**
     * Shows what the address asks for, with how many each phase has.
     *
     * @param file the same as a file
     */
    void show(BacklogFilter filter, BacklogCounts counts, Consumer<CsvLink> file) {
        shown = filter;
        order.setChoices(orders(filter.team() != null));
        order.setValue(new Order(filter.order(), filter.descending()));
        phases.show(
                counts,
                filter.phase(),
                it -> QueryParameters.simple(filter.in(it).parameters()));
        file.accept(csv);
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
