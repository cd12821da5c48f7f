package nl.ruimbaan.people;

import org.jspecify.annotations.Nullable;

/** One team. */
public record TeamId(long value) {

    public static @Nullable TeamId orNull(@Nullable Long value) {
        return value == null ? null : new TeamId(value);
    }
}
