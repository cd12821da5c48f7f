package nl.ruimbaan.savedview;

import org.jspecify.annotations.Nullable;

/**
 * A screen with a name.
 *
 * @param placeKey translation key of what the screen is called
 * @param owner who made it, when that is a colleague; null for one's own
 * @param sharedWith the name of the team that has it too; null when none does
 * @param gone what it asks for and what is no longer there; null when all of it is
 */
public record SavedView(
        long id,
        String name,
        ViewAddress address,
        String placeKey,
        @Nullable String owner,
        @Nullable String sharedWith,
        @Nullable GoneFilter gone) {}
