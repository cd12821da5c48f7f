package nl.ruimbaan.improvement;

import java.util.Objects;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What was done with an improvement, as its history keeps it.
 *
 * @param why the reason, or the lesson
 * @param to whom it is asked of, or was asked of and is gone
 * @param normal what became how we work
 * @param other the improvement with which it is merged, or was
 * @param undoes the step that this one takes back
 */
record Deed(
        ImprovementVerb verb,
        @Nullable String why,
        @Nullable PersonId to,
        Move.@Nullable MakeNormal normal,
        @Nullable ImprovementId other,
        @Nullable Long undoes) {

    /** @param before how it stood */
    static Deed of(Move move, Standing before) {
        return new Deed(
                move.verb(),
                move.why().isBlank() ? null : move.why().strip(),
                move instanceof Move.HandOver over ? over.to() : null,
                move instanceof Move.MakeNormal it ? it : null,
                other(move, before),
                null);
    }

    private static @Nullable ImprovementId other(Move move, Standing before) {
        return switch (move) {
            case Move.Merge it -> it.into();
            case Move.TakeApart ignored ->
                before.merged() == null ? null : before.merged().into();
            default -> null;
        };
    }

    /** What nobody chose to do. */
    static Deed happened(ImprovementVerb verb, @Nullable PersonId to) {
        return new Deed(verb, null, to, null, null, null);
    }

    /** Of whom it was asked until now, without an answer: that lapses with this. */
    @Nullable
    PersonId lapsed(Standing before, @Nullable PersonId askedNow) {
        return switch (verb) {
            case ACCEPT, DECLINE, ASKED_LEFT, UNDO -> null;
            default -> Objects.equals(before.asked(), askedNow) ? null : before.asked();
        };
    }

    static Deed undoing(long step) {
        return new Deed(ImprovementVerb.UNDO, null, null, null, null, step);
    }
}
