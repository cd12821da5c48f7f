package nl.ruimbaan.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator fills in about a colleague.
 *
 * @param username what one signs in with; letters, digits, dot, hyphen, underscore and @
 * @param level where a manager stands in the help chain; of others it is not kept
 */
public record AccountDraft(
        String username, String name, @Nullable TeamId team, Set<Role> roles, HelpLevel level) {

    /** One who, as a manager, stands in the team. */
    public AccountDraft(String username, String name, @Nullable TeamId team, Set<Role> roles) {
        this(username, name, team, roles, HelpLevel.TEAM);
    }

    /** Why it cannot be kept like this. */
    public List<Refusal> refusals() {
        List<Refusal> found = new ArrayList<>();
        if (!Person.tidy(username).matches("[\\p{L}0-9._@-]{1," + Limits.NAME + "}")) {
            found.add(Refusal.of("username", "account.refused.username"));
        }
        if (name.isBlank()) {
            found.add(Refusal.of("name", "account.refused.noName"));
        }
        if (name.length() > Limits.NAME) {
            found.add(Refusal.of("name", "refused.tooLong", Limits.NAME, name.length()));
        }
        return List.copyOf(found);
    }
}
