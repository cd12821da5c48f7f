package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.obstacle.ObstaclePage;
import nl.ruimbaan.obstacle.OccurrenceWeeks;
import nl.ruimbaan.thread.ThreadStep;

/** The evidence on an obstacle's page. What is open in it, as the table of the chart, stays open while nothing in it changed. */
class EvidencePart extends Composite<Div> {

    private final OccurrenceWeeks weeks;
    private final OccurrenceList times;
    private final HappenedToMe meToo;
    private final Runnable told;
    private List<Object> shown = List.of();

    EvidencePart(OccurrenceWeeks weeks, OccurrenceList times, HappenedToMe meToo, Runnable told) {
        this.weeks = weeks;
        this.times = times;
        this.meToo = meToo;
        this.told = told;
    }

    EvidencePart show(ObstaclePage page, List<ThreadStep> thread) {
        List<ThreadStep> stories = thread.stream()
                .filter(it -> it.item().ref().kind() == ItemKind.STORY)
                .toList();
        List<Object> what = List.of(page.id(), page.state().isOpen(), page.occurrences(), page.times(), stories);
        if (!what.equals(shown)) {
            shown = what;
            getContent().removeAll();
            getContent()
                    .add(new Evidence(
                            page,
                            stories,
                            () -> weeks.weeks(page.id()),
                            times.show(page),
                            () -> meToo.ask(page.id(), told)));
        }
        return this;
    }
}
