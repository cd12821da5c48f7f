package nl.ruimbaan.security;

import java.time.Instant;
import java.util.function.Supplier;
import nl.ruimbaan.base.Clock;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Does work in a person's name, at a time: for jobs, imports and the demo. ArchUnit names who may use it. */
@Component
public class RunAs {

    private final Accounts accounts;

    RunAs(Accounts accounts) {
        this.accounts = accounts;
    }

    /** As this person, with the person's own roles, now. */
    public <T> T person(PersonId person, Supplier<T> work) {
        Account account = accounts.account(person).orElseThrow();
        return as(SignedIn.of(account), work);
    }

    /** As this person, as if it were then. */
    public <T> T personAt(PersonId person, Instant moment, Supplier<T> work) {
        return Clock.at(moment, () -> person(person, work));
    }

    /** As the system, which may do what an administrator may, and is nobody. */
    public <T> T system(Supplier<T> work) {
        return as(SignedIn.system(), work);
    }

    /** As who has no account: reads what every colleague reads, may nothing besides, and is nobody. */
    public <T> T reader(Supplier<T> work) {
        return as(SignedIn.reader(), work);
    }

    private static <T> T as(SignedIn who, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext during = SecurityContextHolder.createEmptyContext();
        during.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, "", who.getAuthorities()));
        SecurityContextHolder.setContext(during);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
