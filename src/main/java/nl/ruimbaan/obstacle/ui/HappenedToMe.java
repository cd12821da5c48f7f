package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.OccurrenceService;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.privacy.ui.FieldFindings;
import nl.ruimbaan.story.StoryChoices;

/** Asks whom an obstacle hit too, from whatever screen shows it, and passes it on. */
@SpringComponent
public class HappenedToMe {

    private final OccurrenceService occurrences;
    private final StoryChoices stories;
    private final PrivacyService privacy;
    private final FromStory from;
    private final Clock clock;

    HappenedToMe(
            OccurrenceService occurrences, StoryChoices stories, PrivacyService privacy, FromStory from, Clock clock) {
        this.from = from;
        this.occurrences = occurrences;
        this.stories = stories;
        this.privacy = privacy;
        this.clock = clock;
    }

    /**
     * Opens the dialog.
     *
     * @param kept what the screen does once it is passed on
     */
    public void ask(ObstacleId obstacle, Runnable kept) {
        about(obstacle, kept).open();
    }

    /**
     * The dialog, to be opened.
     *
     * @param kept what the screen does once it is passed on
     */
    OccurrenceDialog about(ObstacleId obstacle, Runnable kept) {
        return new OccurrenceDialog(
                obstacle,
                clock.today(),
                new FieldFindings(privacy, obstacle.ref()),
                stories::with,
                from::hidesMe,
                draft -> {
                    List<Refusal> refusals =
                            occurrences.happenedToMeToo(obstacle, draft).refusals();
                    if (refusals.isEmpty()) {
                        Notices.done("obstacle.happened.thanks");
                        kept.run();
                    }
                    return refusals;
                });
    }
}
