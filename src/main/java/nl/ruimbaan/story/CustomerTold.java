package nl.ruimbaan.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.Refusal;

/**
 * That the customer heard what came of the story.
 *
 * @param how in a few words; may be empty
 */
public record CustomerTold(LocalDate on, String how) {

    public static final int LONGEST = 200;

    /** Why it cannot be kept like this; empty when it can. */
    List<Refusal> refusals(LocalDate today) {
        List<Refusal> found = new ArrayList<>();
        if (on.isAfter(today)) {
            found.add(Refusal.of("on", "refused.future"));
        }
        if (how.length() > LONGEST) {
            found.add(Refusal.of("how", "refused.tooLong", LONGEST, how.length()));
        }
        return found;
    }
}
