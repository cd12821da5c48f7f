package nl.ruimbaan.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.ui.StatusBadge;
import nl.ruimbaan.obstacle.ObstacleState;

/** How many obstacles stand in each state, in the order of their way: what is open first, what is closed apart. */
class ObstaclesByState extends Composite<Section> {

    ObstaclesByState(Map<ObstacleState, Count> counts) {
        getContent().addClassName("rb-progress-part");
        getContent().setId("by-state");
        getContent()
                .add(
                        new H2(getTranslation("progress.states.title")),
                        new Paragraph(getTranslation("progress.states.line")),
                        new H3(getTranslation("progress.states.open")),
                        list(counts, ObstacleState.open()::contains),
                        new H3(getTranslation("progress.states.closed")),
                        list(counts, state -> !ObstacleState.open().contains(state)),
                        made(counts));
    }

    private MadeOf made(Map<ObstacleState, Count> counts) {
        String title = getTranslation("progress.states.title");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(getTranslation("progress.states.state"), getTranslation("progress.flow.unit")));
        counts.forEach((state, count) -> rows.add(List.of(getTranslation(state.key()), count.text(getLocale()))));
        return new MadeOf("states", title, getTranslation("progress.states.made"), rows);
    }

    /** The bars of a list are measured against each other alone: what was closed grows year after year. */
    private CountBars list(Map<ObstacleState, Count> counts, Predicate<ObstacleState> which) {
        var shown = new EnumMap<ObstacleState, Count>(ObstacleState.class);
        counts.forEach((state, count) -> {
            if (which.test(state)) {
                shown.put(state, count);
            }
        });
        var bars = new CountBars(shown.values());
        shown.forEach((state, count) ->
                bars.add(state.name(), new StatusBadge(getTranslation(state.key()), state.name()), count));
        return bars;
    }
}
