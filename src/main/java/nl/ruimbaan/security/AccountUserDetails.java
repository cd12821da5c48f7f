package nl.ruimbaan.security;

import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Gives Spring Security the accounts that {@code people} keeps. */
@Component
class AccountUserDetails implements UserDetailsService {

    private final Accounts accounts;

    AccountUserDetails(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return known(accounts.account(username));
    }

    UserDetails load(PersonId person) {
        return known(accounts.account(person));
    }

    private static UserDetails known(Optional<Account> account) {
        return account.map(SignedIn::of).orElseThrow(() -> new UsernameNotFoundException("unknown account"));
    }
}
