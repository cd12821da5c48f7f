package nl.ruimbaan.security;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.ruimbaan.base.Clock;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after five wrong passwords for an account, or thirty from an address, within a quarter of an hour,
 * that account or address has to wait until the quarter is over. Bounded in memory; forgets the longest unused first.
 */
@Component
class SignInThrottle {

    static final int PER_ACCOUNT = 5;
    static final int PER_ADDRESS = 30;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant since) {}

    synchronized boolean mustWait(String username, String address) {
        return count(account(username)) >= PER_ACCOUNT || count(address(address)) >= PER_ADDRESS;
    }

    synchronized void failed(String username, String address) {
        add(account(username));
        add(address(address));
    }

    synchronized void succeeded(String username) {
        failures.remove(account(username));
    }

    private int count(String key) {
        Failures known = failures.get(key);
        if (known == null || known.since().plus(WINDOW).isBefore(clock.now())) {
            failures.remove(key);
            return 0;
        }
        return known.count();
    }

    private void add(String key) {
        int before = count(key);
        Failures known = failures.get(key);
        failures.put(key, new Failures(before + 1, known == null ? clock.now() : known.since()));
    }

    private static String account(String username) {
        return "account:" + username.strip().toLowerCase(Locale.ROOT);
    }

    private static String address(String address) {
        return "address:" + address;
    }
}
