package nl.ruimbaan.improvement.ui;

import java.util.List;
import nl.ruimbaan.base.ItemActions;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From a story or an obstacle one can propose an improvement. */
@Component
@Order(ProposeFromItem.AFTER_OBSTACLES)
class ProposeFromItem implements ItemActions {

    static final int AFTER_OBSTACLES = 200;

    @Override
    public List<ItemActions.Action> actions(ItemRef from) {
        return from.kind() == ItemKind.IMPROVEMENT
                ? List.of()
                : List.of(new ItemActions.Action("improvement.action.propose", ImprovementLinks.propose(from)));
    }
}
