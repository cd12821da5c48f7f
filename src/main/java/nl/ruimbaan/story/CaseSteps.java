package nl.ruimbaan.story;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;

/** A case step by step, as the customer met it. */
@Embeddable
class CaseSteps {

    @ElementCollection
    @CollectionTable(name = "story_step", joinColumns = @JoinColumn(name = "story_id"))
    @OrderColumn(name = "position")
    private List<CaseStep> steps = new ArrayList<>();

    List<CaseStep> all() {
        return List.copyOf(steps);
    }

    /** These from now on, without those in which nothing stands. */
    void write(List<CaseStep> met) {
        List<CaseStep> written =
                met.stream().map(CaseStep::stripped).filter(it -> !it.isEmpty()).toList();
        if (!steps.equals(written)) {
            steps.clear();
            steps.addAll(written);
        }
    }
}
