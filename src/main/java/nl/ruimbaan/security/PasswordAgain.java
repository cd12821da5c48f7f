package nl.ruimbaan.security;

import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/**
 * Asks who is signed in for their password once more, as carefully as at the door: who found a window open has as few tries as who
 * guesses outside, and the administrators hear of it too.
 */
@Component
public class PasswordAgain {

    private final ThrottledAuthentication door;

    PasswordAgain(ThrottledAuthentication door) {
        this.door = door;
    }

    /** What came of it. */
    public enum Answer {
        RIGHT,
        WRONG,
        /** Too many wrong ones came before: whoever tries waits a quarter of an hour. */
        TOO_OFTEN
    }

    /** Somebody who is inside already. */
    record Inside() {}

    public Answer ask(String username, String password) {
        var asked = UsernamePasswordAuthenticationToken.unauthenticated(username, password);
        asked.setDetails(new Inside());
        try {
            door.authenticate(asked);
            return Answer.RIGHT;
        } catch (LockedException e) {
            return Answer.TOO_OFTEN;
        } catch (AuthenticationException e) {
            return Answer.WRONG;
        }
    }
}
