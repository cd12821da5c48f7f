package nl.ruimbaan.obstacle.ui;

import java.util.List;
import nl.ruimbaan.base.ItemActions;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.story.StoryId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What stood in the way? From a story one can report the obstacle in it. */
@Component
@Order(ReportFromStory.FIRST)
class ReportFromStory implements ItemActions {

    static final int FIRST = 100;

    @Override
    public List<ItemActions.Action> actions(ItemRef from) {
        return from.kind() == ItemKind.STORY
                ? List.of(new ItemActions.Action(
                        "obstacle.action.report", ObstacleLinks.report(new StoryId(from.number()))))
                : List.of();
    }
}
