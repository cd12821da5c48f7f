package nl.ruimbaan.condition;

import org.jspecify.annotations.Nullable;

/**
 * Which entries of the register one wants to see.
 *
 * @param text words in the name, the purpose, the thinking or who can change it; empty for all
 */
public record RegisterFilter(
        @Nullable ConditionKind kind, @Nullable ConditionState state, String text) {

    public static final int LONGEST_TEXT = 100;

    public static final RegisterFilter ALL = new RegisterFilter(null, null, "");

    /** What is longer than one can type is cut. */
    public RegisterFilter {
        String line = text.strip();
        text = line.substring(0, Math.min(line.length(), LONGEST_TEXT));
    }

    /** The same of one kind. */
    public RegisterFilter of(ConditionKind one) {
        return new RegisterFilter(one, state, text);
    }
}
