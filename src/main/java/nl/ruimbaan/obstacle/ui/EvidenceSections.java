package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import nl.ruimbaan.obstacle.ObstaclePage;
import nl.ruimbaan.obstacle.OccurrenceWeeks;
import nl.ruimbaan.thread.ThreadStep;

/** Makes the evidence on an obstacle's page. */
@SpringComponent
class EvidenceSections {

    private final OccurrenceWeeks weeks;

    EvidenceSections(OccurrenceWeeks weeks) {
        this.weeks = weeks;
    }

    Evidence of(ObstaclePage page, List<ThreadStep> stories, OccurrenceList times, Runnable meToo) {
        return new Evidence(page, stories, () -> weeks.weeks(page.id()), times, meToo);
    }
}
