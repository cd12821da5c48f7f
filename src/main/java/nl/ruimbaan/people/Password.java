package nl.ruimbaan.people;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.ruimbaan.base.Refusal;

/** What we ask of a password: length, and that it is not the username. */
final class Password {

    static final int SHORTEST = 12;
    /** bcrypt looks at no more than 72 bytes. */
    static final int LONGEST = 72;

    private Password() {}

    static Optional<Refusal> refusal(String password, String username) {
        if (password.length() < SHORTEST) {
            return Optional.of(Refusal.of("password", "account.refused.passwordShort", SHORTEST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Optional.of(Refusal.of("password", "account.refused.passwordLong", LONGEST));
        }
        if (password.equalsIgnoreCase(username)) {
            return Optional.of(Refusal.of("password", "account.refused.passwordIsName"));
        }
        return Optional.empty();
    }
}
