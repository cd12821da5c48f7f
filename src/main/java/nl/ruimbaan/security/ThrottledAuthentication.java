package nl.ruimbaan.security;

import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks name and password, unless too many wrong ones came before. */
class ThrottledAuthentication extends DaoAuthenticationProvider {

    private final SignInThrottle throttle;

    ThrottledAuthentication(AccountUserDetails accounts, PasswordEncoder encoder, SignInThrottle throttle) {
        super(accounts);
        setPasswordEncoder(encoder);
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String address =
                asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "unknown";
        if (throttle.mustWait(asked.getName(), address)) {
            throw new LockedException("too many wrong passwords");
        }
        try {
            Authentication done = super.authenticate(asked);
            throttle.succeeded(asked.getName());
            return done;
        } catch (AuthenticationException e) {
            throttle.failed(asked.getName(), address);
            throw e;
        }
    }
}
