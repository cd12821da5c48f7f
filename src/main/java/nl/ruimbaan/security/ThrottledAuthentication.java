package nl.ruimbaan.security;

import java.util.List;
import java.util.concurrent.Semaphore;
import nl.ruimbaan.base.Secret;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks name and password, unless too many wrong ones came before. Spring Security finds it by itself; named in the chain as
 * well, it would be asked twice and count each try twice.
 */
@Component
class ThrottledAuthentication extends DaoAuthenticationProvider {

    /** Checking a password is work for a processor: however many come at once, one is left for everybody else. */
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    private final SignInThrottle throttle;
    private final Accounts accounts;
    private final KnownBrowsers known;
    private final GuessingReports reports;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    ThrottledAuthentication(
            AccountUserDetails details,
            Accounts accounts,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            KnownBrowsers known,
            GuessingReports reports) {
        super(details);
        setPasswordEncoder(encoder);
        this.accounts = accounts;
        this.throttle = throttle;
        this.known = known;
        this.reports = reports;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        SignInThrottle.Visitor visitor = visitor(asked);
        if (!throttle.admits(visitor)) {
            throw new LockedException("too many wrong passwords");
        }
        turns.acquireUninterruptibly();
        try {
            Authentication done = super.authenticate(asked);
            throttle.succeeded(visitor);
            return done;
        } catch (AuthenticationException e) {
            List<GuessingSeen.Where> last = throttle.failed(visitor);
            reports.report(last, visitor.username());
            throw e;
        } finally {
            turns.release();
        }
    }

    private SignInThrottle.Visitor visitor(Authentication asked) {
        String username = asked.getName();
        if (asked.getDetails() instanceof PasswordAgain.Inside) {
            return new SignInThrottle.Visitor(username, "inside", "inside");
        }
        if (!(asked.getDetails() instanceof SignInVisit visit)) {
            return new SignInThrottle.Visitor(username, "unknown", null);
        }
        String browser = visit.browser()
                .filter(it -> accounts.account(username)
                        .filter(account -> known.knows(it, account.person()))
                        .isPresent())
                .map(Secret::hash)
                .orElse(null);
        return new SignInThrottle.Visitor(username, visit.origin(), browser);
    }
}
