package nl.ruimbaan.push;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How push messages stand, for the administrator.
 *
 * @param wanted whether an administrator switched them on
 * @param contact whom the makers of browsers are told to ask; null while that is nobody, and nothing is sent
 * @param by who last switched; null when nobody ever did
 */
public record PushState(
        boolean wanted,
        @Nullable String contact,
        @Nullable String by,
        @Nullable Instant at) {

    /** What the screen says of it. */
    public String key() {
        if (!wanted) {
            return "push.state.off";
        }
        return contact == null ? "push.state.noContact" : "push.state.on";
    }
}
