package nl.ruimbaan.security;

import java.util.Set;
import java.util.function.Function;
import nl.ruimbaan.base.Writes;
import nl.ruimbaan.base.Writes.Remembered;
import org.springframework.stereotype.Component;

/** What depends on who reads is remembered for that reader alone, with the rights that they have now, until anything is written. */
@Component
public class OwnReads {

    private final Writes writes;
    private final CurrentUser user;

    OwnReads(Writes writes, CurrentUser user) {
        this.writes = writes;
        this.user = user;
    }

    private record Asked<K>(PersonId reader, Set<Role> roles, K what) {}

    /**
     * Keeps what is read.
     *
     * @param most so many answers are kept at a time, of all readers together
     * @param read reads what the current user may see
     */
    public <K, V> Function<K, V> remember(int most, Function<K, V> read) {
        Remembered<Asked<K>, V> remembered = writes.remember(most, it -> read.apply(it.what()));
        return what -> remembered.of(new Asked<>(user.id(), user.roles(), what));
    }
}
