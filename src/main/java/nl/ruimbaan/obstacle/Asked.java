package nl.ruimbaan.obstacle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** Checks what a verb asks for, and gathers what is missing or too long. */
final class Asked {

    private final List<Refusal> found = new ArrayList<>();

    /** A text of some length that must be there. */
    Asked words(String field, String text) {
        return needed(field, text).atMost(field, text, Limits.WORDS);
    }

    /** A short text that must be there. */
    Asked line(String field, String text) {
        return needed(field, text).atMost(field, text, Limits.SHORT_TEXT);
    }

    Asked atMost(String field, String text, int limit) {
        if (text.length() > limit) {
            found.add(Refusal.of(field, "refused.tooLong", limit, text.length()));
        }
        return this;
    }

    Asked day(String field, @Nullable LocalDate day) {
        if (day == null) {
            found.add(Refusal.of(field, "obstacle.refused.noDay"));
        }
        return this;
    }

    /** A day from today on; until the last one, when there is one. */
    Asked dayAhead(String field, @Nullable LocalDate day, LocalDate today, @Nullable LocalDate last) {
        if (day != null && day.isBefore(today)) {
            found.add(Refusal.of(field, "obstacle.refused.past"));
        }
        if (day != null && last != null && day.isAfter(last)) {
            found.add(Refusal.of(field, "obstacle.refused.tooFar", Move.MONTHS_PARKED));
        }
        return day(field, day);
    }

    Asked person(String field, @Nullable PersonId person) {
        if (person == null) {
            found.add(Refusal.of(field, "obstacle.refused.noPerson"));
        }
        return this;
    }

    /** What is found so far, and that this was not chosen. */
    List<Refusal> missing(String field, String key) {
        found.add(Refusal.of(field, key));
        return refusals();
    }

    List<Refusal> refusals() {
        return List.copyOf(found);
    }

    private Asked needed(String field, String text) {
        if (text.isBlank()) {
            found.add(Refusal.of(field, "obstacle.refused.noText"));
        }
        return this;
    }
}
