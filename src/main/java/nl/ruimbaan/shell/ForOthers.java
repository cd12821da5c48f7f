package nl.ruimbaan.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.springframework.stereotype.Component;

/**
 * Whose a page is that the current user may not open. It goes by the kind of page alone, never by what stands in it: so it tells
 * nothing of items that are hidden, or not there.
 */
@Component
class ForOthers {

    private final CurrentUser user;

    ForOthers(CurrentUser user) {
        this.user = user;
    }

    /** The roles that the page at this address is for; none when it is not there, or the current user has one of them. */
    List<Role> roles(UI window, Location address) {
        return window.getInternals()
                .getRouter()
                .resolveNavigationTarget(address)
                .map(it -> it.getNavigationTarget().getAnnotation(RolesAllowed.class))
                .map(it -> Arrays.stream(it.value()).map(Role::valueOf).toList())
                .filter(its -> user.isSignedIn() && its.stream().noneMatch(user::has))
                .orElse(List.of());
    }
}
