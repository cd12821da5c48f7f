package nl.ruimbaan.obstacle;

import java.util.List;
import nl.ruimbaan.publishing.LastSteps;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An obstacle was moved; published within the transaction that does it.
 *
 * @param step the line in its history; may be taken back within a minute: {@link LastSteps.Undone}
 * @param by who moved it; person 0 is the portal itself
 * @param name what the others may know of who that is
 * @param reporters all who reported it, those whose reports went up in it too
 * @param askedBefore of whom something was asked until now
 * @param asked of whom something is asked now
 * @param other the one that it went up in, or was taken apart from
 * @param why the reason or next step, as written; empty when there is none
 */
public record ObstacleMoved(
        ObstacleId id,
        long step,
        String title,
        ObstacleVerb verb,
        ObstacleState to,
        PersonId by,
        Name name,
        List<PersonId> reporters,
        @Nullable PersonId ownerBefore,
        @Nullable PersonId owner,
        @Nullable PersonId askedBefore,
        @Nullable PersonId asked,
        @Nullable Other other,
        String why) {

    /**
     * That this step was made.
     *
     * @param asReporter whether it was made by a reporter whom colleagues do not see, as such
     * @param before who had it in hand until now
     */
    static ObstacleMoved to(
            Obstacle moved,
            ObstacleStep step,
            PersonId by,
            boolean asReporter,
            List<PersonId> reporters,
            Standing.Assignees before,
            @Nullable Other other) {
        Name otherwise = step.isNameless() ? Name.COLLEAGUE : Name.OPEN;
        return new ObstacleMoved(
                moved.obstacleId(),
                step.id(),
                moved.text().title(),
                step.verb(),
                moved.state(),
                by,
                asReporter ? Name.REPORTER : otherwise,
                reporters,
                before.owner(),
                moved.course().owner(),
                before.asked(),
                moved.course().asked(),
                other,
                step.why());
    }

    /** What others read of who did it: the name, or as what somebody without a name. */
    public enum Name {
        OPEN,
        REPORTER,
        COLLEAGUE
    }

    /** The other obstacle of a merging, with those whom it concerns. */
    public record Other(ObstacleId id, List<PersonId> concerned) {}
}
