package nl.ruimbaan.story;

import org.jspecify.annotations.Nullable;

/**
 * A wall with a name.
 *
 * @param owner who made it, when that is a colleague; null for one's own
 * @param shared whether the owner's team has it too
 */
public record WallView(
        long id, String name, WallFilter filter, @Nullable String owner, boolean shared) {}
