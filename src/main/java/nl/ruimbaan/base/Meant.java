package nl.ruimbaan.base;

import org.jspecify.annotations.Nullable;

/**
 * A place in a text that stands for something: a number for an item, a name for a colleague.
 *
 * @param start where it begins
 * @param end where it is over
 * @param shown what is shown in its place
 * @param path where it leads; null when it leads nowhere and only stands out
 */
public record Meant(
        int start, int end, String shown, @Nullable String path) {}
