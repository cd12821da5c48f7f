package nl.ruimbaan.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import nl.ruimbaan.base.ui.FilterFields;

/** In which lanes one wants to see the board. */
class LaneChoice extends Composite<Select<Lanes>> {

    /** @param go shows the board in those lanes */
    LaneChoice(Consumer<Lanes> go) {
        getContent().setAriaLabel(getTranslation("obstacle.lanes"));
        getContent().setItems(Lanes.values());
        getContent().setItemLabelGenerator(it -> getTranslation(it.key()));
        FilterFields.asks(
                Lanes.PARAMETER, getContent(), () -> go.accept(getContent().getValue()));
    }

    void show(Lanes lanes) {
        getContent().setValue(lanes);
    }
}
