package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Stream;
import nl.ruimbaan.obstacle.MergeCandidates;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.SimilarObstacle;
import nl.ruimbaan.people.PersonName;

/** What one chooses from when a verb asks for a colleague, or for another obstacle. */
@SpringComponent
class Choices {

    private final ObstaclePages pages;
    private final MergeCandidates candidates;

    Choices(ObstaclePages pages, MergeCandidates candidates) {
        this.pages = pages;
        this.candidates = candidates;
    }

    List<PersonName> managers() {
        return pages.managers();
    }

    Stream<SimilarObstacle> others(ObstacleId than, String typed, int from, int most) {
        return candidates.to(than, typed).stream().skip(from).limit(most);
    }
}
