package nl.ruimbaan.security;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a colleague may do besides what every employee may. None implies another. */
public enum Role {
    MANAGER,
    COACH,
    ADMINISTRATOR;

    String authority() {
        return "ROLE_" + name();
    }

    static List<GrantedAuthority> authorities(Collection<Role> roles) {
        return roles.stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }
}
