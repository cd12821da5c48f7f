package nl.ruimbaan.story;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One step of a case, as the customer met it.
 *
 * @param met what the customer met
 * @param worth whether it helped; null when nobody knows yet
 * @param waitingDays how long the customer waited before it, in calendar days; null when unknown
 * @param why why this step is there
 */
@Embeddable
public record CaseStep(
        String met,
        @Enumerated(EnumType.STRING) @Nullable Worth worth,
        @Nullable Integer waitingDays,
        String why) {

    /** A story holds no more steps than this. */
    public static final int MOST = 20;

    public static final int LONGEST_WAIT = 9_999;

    static final CaseStep EMPTY = new CaseStep("", null, null, "");

    /** Whether there is nothing in it. */
    boolean isEmpty() {
        return stripped().equals(EMPTY);
    }

    CaseStep stripped() {
        return new CaseStep(met.strip(), worth, waitingDays, why.strip());
    }

    /** The name of one of its fields in the form of a story: {@code step-2-met}. */
    public static String field(int step, String name) {
        return "step-" + step + "-" + name;
    }

    List<Refusal> refusals(int step) {
        List<Refusal> found = new ArrayList<>();
        if (!isEmpty() && met.isBlank()) {
            found.add(Refusal.of(field(step, "met"), "story.refused.noStep"));
        }
        tooLong(found, field(step, "met"), met);
        tooLong(found, field(step, "why"), why);
        if (waitingDays != null && (waitingDays < 0 || waitingDays > LONGEST_WAIT)) {
            found.add(Refusal.of(field(step, "waiting"), "refused.range", 0, LONGEST_WAIT));
        }
        return found;
    }

    private static void tooLong(List<Refusal> found, String field, String text) {
        if (text.length() > Limits.SHORT_TEXT) {
            found.add(Refusal.of(field, "refused.tooLong", Limits.SHORT_TEXT, text.length()));
        }
    }

    /** What a step did for the customer. */
    public enum Worth {
        /** It helped the customer on. */
        VALUE,
        /** The customer could have done without it. */
        WASTE;

        /** Translation key. */
        public String key() {
            return "story.step.worth." + name();
        }
    }
}
