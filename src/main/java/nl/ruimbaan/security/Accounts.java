package nl.ruimbaan.security;

import java.util.Optional;

/** Port: {@code people} knows the accounts. Not for screens. */
public interface Accounts {

    Optional<Account> account(String username);

    Optional<Account> account(PersonId person);

    /** Whether anyone has been set up; without anyone the first visit leads to the set-up page. */
    boolean anyone();
}
