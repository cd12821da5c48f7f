package nl.ruimbaan.base.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * In which order a list stands.
 *
 * @param <O> an order, with the way it goes
 */
public class OrderField<O> extends ChoiceField<O> {

    /**
     * @param label what it is called, for who does not see it stand there
     * @param go shows the list in the order that a reader chose
     */
    public OrderField(String label, List<O> orders, Function<O, String> word, Consumer<O> go) {
        super(label, orders, word);
        setId("list-order");
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(change.getValue());
            }
        });
    }
}
