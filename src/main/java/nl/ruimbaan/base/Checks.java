package nl.ruimbaan.base;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks what somebody filled in, and gathers what is missing, too long or on a day that cannot be. */
public final class Checks {

    private final List<Refusal> found = new ArrayList<>();

    /** A text of some length that must be there. */
    public Checks words(String field, String text) {
        return needed(field, text).atMost(field, text, Limits.WORDS);
    }

    /** A short text that must be there. */
    public Checks line(String field, String text) {
        return needed(field, text).atMost(field, text, Limits.SHORT_TEXT);
    }

    public Checks atMost(String field, String text, int limit) {
        if (text.length() > limit) {
            found.add(Refusal.of(field, "refused.tooLong", limit, text.length()));
        }
        return this;
    }

    /** A day that must be there. */
    public Checks day(String field, @Nullable LocalDate day) {
        if (day == null) {
            found.add(Refusal.of(field, "refused.noDay"));
        }
        return this;
    }

    /** A day from today on. */
    public Checks dayAhead(String field, @Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isBefore(today)) {
            found.add(Refusal.of(field, "refused.past"));
        }
        return day(field, day);
    }

    /** A day from today on, and no further than some months. */
    public Checks dayWithin(String field, @Nullable LocalDate day, LocalDate today, int months) {
        if (day != null && day.isAfter(today.plusMonths(months))) {
            found.add(Refusal.of(field, "refused.tooFar", months));
        }
        return dayAhead(field, day, today);
    }

    /** Nothing later than today; no day at all will do. */
    public Checks notAhead(String field, @Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            found.add(Refusal.of(field, "refused.future"));
        }
        return this;
    }

    /** Something that must be chosen. */
    public Checks chosen(String field, @Nullable Object choice, String key) {
        return choice == null ? refused(field, key) : this;
    }

    /** What its own rule does not allow. */
    public Checks refused(String field, String key) {
        found.add(Refusal.of(field, key));
        return this;
    }

    public List<Refusal> refusals() {
        return List.copyOf(found);
    }

    private Checks needed(String field, String text) {
        return text.isBlank() ? refused(field, "refused.noText") : this;
    }
}
