package nl.ruimbaan.demand;

import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Texts;

/**
 * What a coach writes about a demand type.
 *
 * @param purpose what the customer wants, in the customer's eyes; may be empty
 */
public record DemandTypeDraft(String name, String purpose) {

    public static final int LONGEST_NAME = Limits.NAME;
    public static final int LONGEST_PURPOSE = Limits.SHORT_TEXT;

    /** Why it cannot be kept like this; empty when it can. */
    public List<Refusal> refusals() {
        List<Refusal> found = new ArrayList<>();
        int length = tidy(name).length();
        if (length == 0) {
            found.add(Refusal.of("name", "demand.refused.noName"));
        }
        if (length > LONGEST_NAME) {
            found.add(Refusal.of("name", "refused.tooLong", LONGEST_NAME, length));
        }
        if (purpose.strip().length() > LONGEST_PURPOSE) {
            found.add(Refusal.of(
                    "purpose",
                    "refused.tooLong",
                    LONGEST_PURPOSE,
                    purpose.strip().length()));
        }
        return List.copyOf(found);
    }

    static String tidy(String name) {
        return Texts.line(name);
    }
}
