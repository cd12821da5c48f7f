package nl.ruimbaan.security;

import org.springframework.stereotype.Component;

/**
 * Slows down guessing at a code that lets in without an account: within a quarter of an hour an address has five wrong ones. Who has
 * used them up waits, with a right one as well.
 */
@Component
public class CodeTries {

    private static final String WITH_A_CODE = "code";

    private final SignInThrottle throttle;

    CodeTries(SignInThrottle throttle) {
        this.throttle = throttle;
    }

    /** Whether this address may give a code now. */
    public boolean allows(String address) {
        return throttle.hasTries(at(address));
    }

    /** A wrong code came from this address. */
    public void wrong(String address) {
        boolean _ = throttle.admits(at(address));
    }

    private static SignInThrottle.Visitor at(String address) {
        String origin = SignInVisit.origin(address);
        return new SignInThrottle.Visitor(origin, origin, WITH_A_CODE);
    }
}
