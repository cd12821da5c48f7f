package nl.ruimbaan.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.communication.PushConnection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The windows that stand open: what happens is sent to them while nobody touches them. */
@Component
class OpenWindows implements VaadinServiceInitListener {

    private final Set<VaadinSession> sessions = ConcurrentHashMap.newKeySet();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(it -> sessions.add(it.getSession()));
        event.getSource().addSessionDestroyListener(it -> sessions.remove(it.getSession()));
    }

    /**
     * Sends nothing more to the windows of this person: each asks anew, and hears then that its session is over.
     *
     * @param stays the session that is not over
     */
    void hangUp(PersonId person, @Nullable String stays) {
        sessions.stream()
                .filter(it -> isOf(it.getSession(), person)
                        && !it.getSession().getId().equals(stays))
                .forEach(it -> it.access(() -> it.getUIs().forEach(OpenWindows::hangUp)));
    }

    /** The session in which somebody acts now; null when it is in none. */
    static @Nullable String here() {
        VaadinSession here = VaadinSession.getCurrent();
        return here == null || here.getSession() == null
                ? null
                : here.getSession().getId();
    }

    private static void hangUp(UI window) {
        PushConnection line = window.getInternals().getPushConnection();
        if (line != null && line.isConnected()) {
            line.disconnect();
        }
    }

    private static boolean isOf(WrappedSession session, PersonId person) {
        try {
            return session != null
                    && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                            instanceof SecurityContext context
                    && context.getAuthentication() != null
                    && context.getAuthentication().getPrincipal() instanceof SignedIn it
                    && it.person().equals(person);
        } catch (IllegalStateException overMeanwhile) {
            return false;
        }
    }
}
