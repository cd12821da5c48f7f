package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.OccurrenceWeeks;

/** Makes the evidence on an obstacle's page. */
@SpringComponent
class EvidenceParts {

    private final OccurrenceWeeks weeks;
    private final ObstaclePages pages;
    private final HappenedToMe meToo;

    EvidenceParts(OccurrenceWeeks weeks, ObstaclePages pages, HappenedToMe meToo) {
        this.weeks = weeks;
        this.pages = pages;
        this.meToo = meToo;
    }

    /** @param told done when the reader told of one more time */
    EvidencePart of(Runnable told) {
        return new EvidencePart(weeks, new OccurrenceList(pages), meToo, told);
    }
}
