package nl.ruimbaan.security;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.security.GuessingSeen.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing. Within a quarter of an hour an address has five tries at an account and thirty in all, and all
 * addresses together have a hundred at an account; who has used them up waits until the quarter is over. A stranger thereby
 * keeps nobody out: others come from other addresses, and a browser in which the colleague signed in before has five tries
 * of its own. Bounded in memory; forgets the longest unused first.
 */
@Component
class SignInThrottle {

    static final int PER_ACCOUNT_AND_ADDRESS = 5;
    static final int PER_KNOWN_BROWSER = 5;
    static final int PER_ADDRESS = 30;
    static final int PER_ACCOUNT = 100;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REMEMBERED = 30_000;

    private final Clock clock;
    private final Map<Key, Tries> tries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Tries> eldest) {
            return size() > REMEMBERED;
        }
    };

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Somebody who gives a name and a password.
     *
     * @param browser what tells a browser apart in which this colleague signed in before; null in any other
     */
    record Visitor(
            String username, String address, @Nullable String browser) {

        Visitor {
            username = username.strip().toLowerCase(Locale.ROOT);
        }

        private List<Key> keys() {
            return browser == null
                    ? List.of(
                            new Key(Where.ADDRESS_AND_ACCOUNT, username, address),
                            new Key(Where.ADDRESS, "", address),
                            new Key(Where.ACCOUNT, username, ""))
                    : List.of(new Key(Where.KNOWN_BROWSER, username, browser));
        }
    }

    private record Key(Where where, String username, String from) {

        int limit() {
            return switch (where) {
                case ADDRESS_AND_ACCOUNT -> PER_ACCOUNT_AND_ADDRESS;
                case KNOWN_BROWSER -> PER_KNOWN_BROWSER;
                case ADDRESS -> PER_ADDRESS;
                case ACCOUNT -> PER_ACCOUNT;
            };
        }
    }

    private record Tries(int count, Instant since) {

        Tries plus(int more) {
            return new Tries(Math.max(0, count + more), since);
        }
    }

    /** Takes one of the visitor's tries, before it is known whether it is a good one; answers whether there was one left. */
    synchronized boolean admits(Visitor visitor) {
        boolean admitted = hasTries(visitor);
        if (admitted) {
            visitor.keys().forEach(it -> tries.put(it, now(it).plus(1)));
        }
        return admitted;
    }

    /** Whether the visitor has a try left; takes none. */
    synchronized boolean hasTries(Visitor visitor) {
        return visitor.keys().stream().allMatch(it -> now(it).count() < it.limit());
    }

    /** The password was wrong. Answers what this was the last try of. */
    synchronized List<Where> failed(Visitor visitor) {
        return visitor.keys().stream()
                .filter(it -> now(it).count() == it.limit())
                .map(Key::where)
                .toList();
    }

    /** The password was right: the try is given back, and who made it begins afresh. */
    synchronized void succeeded(Visitor visitor) {
        for (Key key : visitor.keys()) {
            if (key.where() == Where.ADDRESS_AND_ACCOUNT || key.where() == Where.KNOWN_BROWSER) {
                tries.remove(key);
            } else {
                tries.put(key, now(key).plus(-1));
            }
        }
    }

    private Tries now(Key key) {
        Tries known = tries.get(key);
        return known == null || known.since().plus(WINDOW).isBefore(clock.now()) ? new Tries(0, clock.now()) : known;
    }
}
