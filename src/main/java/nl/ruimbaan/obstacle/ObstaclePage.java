package nl.ruimbaan.obstacle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.people.HelpLevel;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StoryChoices;
import org.jspecify.annotations.Nullable;

/**
 * An obstacle as its page shows it.
 *
 * @param entryName what the entry of the register is called that it hangs under, if any
 * @param reporter name, or null when hidden from the reader
 * @param standIn who takes the owner's place today, if anyone
 * @param asked who is asked to take it over, if anyone
 * @param possible what the reader can do with it now, the first the most likely
 * @param mayEdit whether the reader may change the text
 * @param changedAt when the text was last changed; the same as {@code reportedAt} when never
 * @param history all that happened, the newest first
 * @param times the newest occurrences
 * @param undoUntil until when the reader can take the last step back; null when there is none to take back
 * @param mergedInto the one that it went up in
 * @param holds those that went up in it
 */
public record ObstaclePage(
        ObstacleId id,
        int version,
        ObstacleDraft text,
        ObstacleState state,
        HelpLevel level,
        @Nullable String teamName,
        @Nullable String entryName,
        @Nullable String reporter,
        boolean mine,
        @Nullable PersonId owner,
        @Nullable String ownerName,
        @Nullable String standIn,
        @Nullable String asked,
        Solution solution,
        Instant reportedAt,
        Instant movedAt,
        Instant changedAt,
        int occurrences,
        List<ObstacleVerb> possible,
        boolean mayEdit,
        List<Step> history,
        Slice<Time> times,
        @Nullable Instant undoUntil,
        @Nullable Merged mergedInto,
        List<Merged> holds) {

    /** What the form of a move asks of it. */
    public ObstaclePages.Movable movable() {
        return new ObstaclePages.Movable(
                new ObstacleStanding(id, version, state, owner),
                text.title(),
                level,
                reporter,
                solution.devisedWith(),
                possible);
    }

    /** Another obstacle, with which this one was merged. */
    public record Merged(ObstacleId id, String title) {}

    /** What was devised and agreed so far. */
    public record Solution(
            @Nullable String solution,
            @Nullable String devisedWith,
            @Nullable String changed,
            @Nullable String nextStep,
            @Nullable LocalDate nextStepOn,
            @Nullable LocalDate reviewOn) {}

    /** As whom somebody made a step. */
    public enum By {
        NAME,
        REPORTER,
        COLLEAGUE,
        PORTAL
    }

    /**
     * One line of the history.
     *
     * @param who name; null when the reader may not know it, or when it is the portal itself
     * @param by as whom one who has no name here did it
     * @param other number of the obstacle that it went up in, or was taken apart from
     * @param reached as far up the help chain as it came by this; null when it stayed on its level
     * @param undone whether it was taken back
     */
    public record Step(
            Instant at,
            @Nullable String who,
            By by,
            ObstacleVerb verb,
            ObstacleState from,
            ObstacleState to,
            String why,
            @Nullable String withWhom,
            @Nullable String nextStep,
            @Nullable LocalDate on,
            @Nullable String asked,
            @Nullable Long other,
            @Nullable HelpLevel reached,
            boolean undone) {}

    /**
     * One time that it hit someone.
     *
     * @param id by which a page of times goes on
     * @param who name; null when anonymous
     * @param story the case in which it did, unless nobody may know who told it: a story has a teller
     */
    public record Time(
            long id,
            LocalDate on,
            @Nullable String who,
            @Nullable String words,
            StoryChoices.@Nullable Choice story) {}
}
