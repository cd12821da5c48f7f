package nl.ruimbaan.shell;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.AnnotatedViewAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.springframework.stereotype.Component;

/**
 * Which screens stand open to which roles: it stands in annotations and never changes while the portal runs. Vaadin finds it out
 * at every navigation, from a copy of all routes: a fifth of the memory that a page cost. Only that a screen is open is remembered;
 * what is refused is looked at anew each time.
 */
@Component
class RememberedAccess extends AnnotatedViewAccessChecker {

    private final transient CurrentUser user;
    private final transient Set<Open> open = ConcurrentHashMap.newKeySet();

    RememberedAccess(AccessAnnotationChecker annotations, CurrentUser user) {
        super(annotations);
        this.user = user;
    }

    @Override
    public AccessCheckResult check(NavigationContext context) {
        var asked = new Open(context.getNavigationTarget(), user.isSignedIn(), user.roles());
        if (open.contains(asked)) {
            return context.allow();
        }
        AccessCheckResult answer = super.check(context);
        if (answer.decision() == AccessCheckDecision.ALLOW) {
            open.add(asked);
        }
        return answer;
    }

    private record Open(Class<?> screen, boolean signedIn, Set<Role> roles) {}
}
