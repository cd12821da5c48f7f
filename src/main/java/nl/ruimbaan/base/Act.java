package nl.ruimbaan.base;

import java.util.List;

/**
 * What came of a wish to do something that is no text with versions of its own. A text that colleagues write too ends in an
 * {@link Outcome}.
 */
public sealed interface Act {

    /** Done. */
    record Done() implements Act {}

    /** Not allowed by a rule; each refusal says what to do. */
    record Refused(List<Refusal> refusals) implements Act {}

    /** What it was about no longer exists, or the current user may not see it. */
    record Gone() implements Act {}

    static Act done() {
        return new Done();
    }

    static Act gone() {
        return new Gone();
    }

    static Act refused(Refusal... refusals) {
        return new Refused(List.of(refusals));
    }

    /** Refused when anything is said against it, and done otherwise. */
    static Act unless(List<Refusal> refusals) {
        return refusals.isEmpty() ? done() : new Refused(List.copyOf(refusals));
    }

    /** Why it was not done; empty when it was. */
    default List<Refusal> refusals() {
        return switch (this) {
            case Refused(var refusals) -> refusals;
            case Gone() -> List.of(Refusal.because("notice.gone"));
            case Done() -> List.of();
        };
    }

    default boolean isDone() {
        return this instanceof Done;
    }
}
