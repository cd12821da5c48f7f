package nl.ruimbaan.security;

import org.jspecify.annotations.Nullable;

/**
 * Wrong passwords were given until there were no tries left: somebody guesses, or has forgotten.
 *
 * @param person whose account it was; null when it was not about one account
 */
public record GuessingSeen(Where where, @Nullable PersonId person) {

    /** What ran out of tries. */
    public enum Where {
        /** One address, at one account. */
        ADDRESS_AND_ACCOUNT,
        /** A browser in which the colleague signed in before. */
        KNOWN_BROWSER,
        /** One address, at all sorts of names. */
        ADDRESS,
        /** All addresses together, at one account. */
        ACCOUNT
    }
}
