package nl.ruimbaan.experiment;

import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;

/**
 * Something that was seen while it was tried: one of the two is enough.
 *
 * @param seen what happened
 * @param words what the customer said, literally
 */
public record ObservationDraft(String seen, String words) {

    public static final ObservationDraft EMPTY = new ObservationDraft("", "");

    /** Why it cannot be kept like this; empty when it can. */
    public List<Refusal> refusals() {
        List<Refusal> found = new ArrayList<>(new Checks()
                .atMost("seen", seen, Limits.WORDS)
                .atMost("words", words, Limits.WORDS)
                .refusals());
        if (seen.isBlank() && words.isBlank()) {
            found.add(Refusal.of("seen", "experiment.refused.nothingSeen"));
        }
        return List.copyOf(found);
    }
}
