package nl.ruimbaan.base;

import java.time.Instant;
import java.util.List;

/**
 * What came of a wish to change something. Not an exception: these are the things that happen on an ordinary day, and a
 * screen must answer each of them.
 *
 * @param <T> the text that people write: on a conflict a reader compares theirs with the colleague's
 */
public sealed interface Outcome<T> {

    /** What came of an act: in it no colleague's text can be in the way, so that no screen has to answer that. */
    sealed interface OfAct<T> extends Outcome<T> {

        /** Why it was not done; empty when it was. */
        default List<Refusal> refusals() {
            return switch (this) {
                case Refused<T>(var refusals) -> refusals;
                case Gone<T> ignored -> List.of(Refusal.because("notice.gone"));
                case Saved<T> ignored -> List.of();
            };
        }
    }

    /** Done; the item now has this version. */
    record Saved<T>(ItemRef item, int version) implements OfAct<T> {}

    /** A colleague was first. */
    record Conflict<T>(T theirs, int version, String by, Instant at) implements Outcome<T> {}

    /** Not allowed by a rule; each refusal says what to do. */
    record Refused<T>(List<Refusal> refusals) implements OfAct<T> {}

    /** It no longer exists, or the current user may not see it. */
    record Gone<T>() implements OfAct<T> {}

    static <T> OfAct<T> refused(Refusal... refusals) {
        return new Refused<>(List.of(refusals));
    }
}
