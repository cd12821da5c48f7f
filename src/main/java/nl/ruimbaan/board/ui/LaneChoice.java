package nl.ruimbaan.board.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.function.Consumer;
import nl.ruimbaan.base.ui.ChoiceField;
import nl.ruimbaan.base.ui.FilterFields;

/** In which lanes one wants to see the board. */
class LaneChoice extends ChoiceField<Lanes> {

    /** @param go shows the board in those lanes */
    LaneChoice(Consumer<Lanes> go) {
        super(
                UI.getCurrent().getTranslation("obstacle.lanes"),
                List.of(Lanes.values()),
                it -> UI.getCurrent().getTranslation(it.key()));
        FilterFields.asks(Lanes.PARAMETER, this, () -> go.accept(getValue()));
    }

    void show(Lanes lanes) {
        setValue(lanes);
    }
}
