package nl.ruimbaan.security;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The signed-in person as Spring Security carries it along. The hash is there only while signing in. */
final class SignedIn implements UserDetails, CredentialsContainer {

    private final long person;
    private final String username;
    private final String name;
    private final Set<Role> roles;
    private final boolean enabled;
    private @Nullable String hash;

    private SignedIn(
            long person, String username, String name, Set<Role> roles, boolean enabled, @Nullable String hash) {
        this.person = person;
        this.username = username;
        this.name = name;
        this.roles = roles;
        this.enabled = enabled;
        this.hash = hash;
    }

    static SignedIn of(Account account) {
        boolean enabled = !account.disabled() && account.passwordHash() != null;
        return new SignedIn(
                account.person().value(),
                account.username(),
                account.name(),
                Set.copyOf(account.roles()),
                enabled,
                account.passwordHash());
    }

    /** The portal itself: may do everything and is nobody. */
    static SignedIn system() {
        return new SignedIn(0, "", "Ruimbaan", Set.of(Role.values()), true, null);
    }

    /** A screen in the corridor: may do nothing but read, and is nobody. */
    static SignedIn reader() {
        return new SignedIn(0, "", "", Set.of(), true, null);
    }

    PersonId person() {
        return new PersonId(person);
    }

    String name() {
        return name;
    }

    Set<Role> roles() {
        return roles;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return Role.authorities(roles);
    }

    @Override
    public String getPassword() {
        return hash == null ? "" : hash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        hash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && person == that.person;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(person);
    }

    @Override
    public String toString() {
        return "SignedIn[" + person + "]";
    }
}
