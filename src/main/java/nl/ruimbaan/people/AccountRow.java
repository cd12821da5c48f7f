package nl.ruimbaan.people;

import java.util.Set;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account as the administrator sees it.
 *
 * @param level where a manager stands in the help chain
 */
public record AccountRow(
        PersonId person,
        int version,
        String username,
        String name,
        @Nullable TeamId team,
        @Nullable String teamName,
        Set<Role> roles,
        HelpLevel level,
        boolean disabled,
        boolean invited) {}
