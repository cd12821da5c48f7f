package nl.ruimbaan.obstacle;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.story.StoryId;
import org.jspecify.annotations.Nullable;

/**
 * One time that the obstacle hit someone.
 *
 * @param on the day it happened
 * @param words what happened; may be empty
 * @param story the case in which it happened, if it is told
 * @param anonymous whether colleagues do not see whom it hit
 */
public record OccurrenceDraft(
        @Nullable LocalDate on, String words, @Nullable StoryId story, boolean anonymous) {

    /** A day longer ago is a slip of the finger; the chart by week would begin there. */
    static final Period LONGEST_AGO = Period.ofYears(1);

    /** Why it cannot be kept like this; empty when it can. */
    public List<Refusal> refusals(LocalDate today) {
        Checks found =
                new Checks().day("on", on).atMost("words", words, Limits.WORDS).notAhead("on", on, today);
        if (on != null && on.isBefore(today.minus(LONGEST_AGO))) {
            found.refused("on", "obstacle.refused.longAgo");
        }
        return found.refusals();
    }
}
