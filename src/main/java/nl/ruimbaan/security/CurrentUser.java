package nl.ruimbaan.security;

import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking. Services ask this; nobody tells them. */
@Component
public class CurrentUser {

    /** The person who is signed in. */
    public PersonId id() {
        return signedIn()
                .orElseThrow(() -> new IllegalStateException("nobody is signed in"))
                .person();
    }

    public String name() {
        return signedIn().map(SignedIn::name).orElse("");
    }

    public boolean isSignedIn() {
        return signedIn().isPresent();
    }

    public boolean is(PersonId person) {
        return signedIn().map(it -> it.person().equals(person)).orElse(false);
    }

    public boolean has(Role role) {
        return signedIn().map(it -> it.roles().contains(role)).orElse(false);
    }

    /** What the person may do besides what every employee may. */
    public Set<Role> roles() {
        return signedIn().map(SignedIn::roles).orElse(Set.of());
    }

    private static Optional<SignedIn> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn it
                ? Optional.of(it)
                : Optional.empty();
    }
}
