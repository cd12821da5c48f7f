package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.base.ui.StatusBadge;
import nl.ruimbaan.obstacle.ObstaclePage;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.obstacle.ObstacleVerb;

/** The way from reported to confirmed, with when it last came to each place in this round. */
class StatePath extends Composite<Section> {

    private static final List<ObstacleState> WAY = List.of(
            ObstacleState.REPORTED,
            ObstacleState.PICKED_UP,
            ObstacleState.IN_DISCUSSION,
            ObstacleState.SOLUTION,
            ObstacleState.REMOVED,
            ObstacleState.CONFIRMED);

    StatePath(ObstaclePage page) {
        getContent().setId("state");
        getContent().addClassNames("rb-section", "rb-phase");
        Map<ObstacleState, Instant> arrivals = arrivals(page);
        var way = new OrderedList();
        way.addClassName("rb-phase-way");
        for (ObstacleState state : WAY) {
            var step = new ListItem(badge(state));
            if (arrivals.containsKey(state)) {
                step.add(new RelativeTime(arrivals.get(state), getLocale()));
            }
            if (state == page.state()) {
                step.getElement().setAttribute("aria-current", "step");
            }
            way.add(step);
        }
        getContent().add(new H2(getTranslation("obstacle.state")), way);
        if (!WAY.contains(page.state())) {
            var here = badge(page.state());
            here.getElement().setAttribute("aria-current", "step");
            getContent().add(here);
        }
        if (page.asked() != null) {
            getContent().add(new Paragraph(getTranslation("obstacle.askedOf", page.asked())));
        }
    }

    private StatusBadge badge(ObstacleState state) {
        return new StatusBadge(getTranslation(state.key()), state.name());
    }

    /** Newest first in the history: what is found first counts, what was taken back does not, and a coming back begins anew. */
    static Map<ObstacleState, Instant> arrivals(ObstaclePage page) {
        Map<ObstacleState, Instant> arrivals = new EnumMap<>(ObstacleState.class);
        for (ObstaclePage.Step step : page.history()) {
            if (step.undone() || step.verb() == ObstacleVerb.UNDO) {
                continue;
            }
            if (step.from() != step.to() || step.to() == ObstacleState.REPORTED) {
                arrivals.putIfAbsent(step.to(), step.at());
            }
            if (step.from() == ObstacleState.CONFIRMED || step.from() == ObstacleState.UNCONFIRMED) {
                break;
            }
        }
        return arrivals;
    }
}
