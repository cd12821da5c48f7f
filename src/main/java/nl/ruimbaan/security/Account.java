package nl.ruimbaan.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What sign-in needs to know of a person.
 *
 * @param passwordHash encoded with its algorithm's name in front; null until the invitation is accepted
 */
public record Account(
        PersonId person,
        String username,
        String name,
        @Nullable String passwordHash,
        Set<Role> roles,
        boolean disabled) {}
