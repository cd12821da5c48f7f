package nl.ruimbaan.security;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.security.AccessChanged.Reason;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends what somebody has open whose access has changed: sessions, windows and remembered browsers. */
@Component
class OpenSessions {

    private static final int REASONS = 10_000;

    private final SessionRegistry sessions;
    private final RememberedTokens remembered;
    private final OpenWindows windows;
    private final Map<String, Reason> reasons = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Reason> eldest) {
            return size() > REASONS;
        }
    });

    OpenSessions(SessionRegistry sessions, RememberedTokens remembered, OpenWindows windows) {
        this.sessions = sessions;
        this.remembered = remembered;
        this.windows = windows;
    }

    @EventListener
    void forget(AccessChanged changed) {
        remembered.forget(changed.person());
    }

    /** Not before it is committed: who signs in again at once must not come in with what they had. */
    @TransactionalEventListener(fallbackExecution = true)
    void end(AccessChanged changed) {
        sessions.getAllPrincipals().stream()
                .filter(it ->
                        it instanceof SignedIn signedIn && signedIn.person().equals(changed.person()))
                .flatMap(it -> sessions.getAllSessions(it, false).stream())
                .filter(it -> !it.getSessionId().equals(changed.stays()))
                .forEach(it -> end(it, changed.reason()));
        windows.hangUp(changed.person(), changed.stays());
    }

    private void end(SessionInformation session, Reason reason) {
        reasons.put(session.getSessionId(), reason);
        session.expireNow();
    }

    /** Why this session was ended. */
    Optional<Reason> why(String session) {
        return Optional.ofNullable(reasons.get(session));
    }
}
