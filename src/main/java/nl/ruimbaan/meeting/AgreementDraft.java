package nl.ruimbaan.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed about an obstacle: a decision, a next step, or both.
 *
 * @param who who takes the next step, when that is known
 * @param on when, when that is known
 * @param unread what stands in a field that cannot be read, by field
 */
public record AgreementDraft(
        String decision,
        String nextStep,
        @Nullable PersonId who,
        @Nullable LocalDate on,
        Map<String, String> unread) {

    public static final AgreementDraft EMPTY = new AgreementDraft("", "", null, null);

    /** A text that was kept before what could not be read was kept has none. */
    public AgreementDraft {
        unread = Objects.requireNonNullElse(unread, Map.of());
    }

    /** One in which all could be read. */
    public AgreementDraft(String decision, String nextStep, @Nullable PersonId who, @Nullable LocalDate on) {
        this(decision, nextStep, who, on, Map.of());
    }

    /** The part of an obstacle under which an unfinished agreement is kept. */
    public static final String PART = "agreement";

    /** Whether nothing is filled in yet. */
    public boolean isEmpty() {
        return decision.isBlank() && nextStep.isBlank() && who == null && on == null && unread.isEmpty();
    }

    /** Why it cannot be kept like this; empty when it can. */
    public List<Refusal> refusals(LocalDate today) {
        var asked =
                new Checks().atMost("decision", decision, Limits.WORDS).atMost("nextStep", nextStep, Limits.SHORT_TEXT);
        if (on != null) {
            asked.dayAhead("on", on, today);
        }
        List<Refusal> found = new ArrayList<>(asked.refusals());
        found.addAll(Refusal.unread(unread));
        if (decision.isBlank() && nextStep.isBlank()) {
            found.addFirst(Refusal.of("decision", "obstacle.agreement.refused.nothing"));
        }
        return List.copyOf(found);
    }
}
