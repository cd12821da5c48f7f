package nl.ruimbaan.security;

import org.springframework.context.event.EventListener;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;
import org.springframework.stereotype.Component;

/** Ends what a closed account has open: sessions and remembered browsers. */
@Component
class OpenSessions {

    private final SessionRegistry sessions;
    private final PersistentTokenRepository remembered;

    OpenSessions(SessionRegistry sessions, PersistentTokenRepository remembered) {
        this.sessions = sessions;
        this.remembered = remembered;
    }

    @EventListener
    void on(AccountClosed closed) {
        remembered.removeUserTokens(closed.username());
        sessions.getAllPrincipals().stream()
                .filter(it ->
                        it instanceof SignedIn signedIn && signedIn.person().equals(closed.person()))
                .flatMap(it -> sessions.getAllSessions(it, false).stream())
                .forEach(SessionInformation::expireNow);
    }
}
