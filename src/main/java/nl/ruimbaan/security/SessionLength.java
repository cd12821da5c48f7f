package nl.ruimbaan.security;

import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** A session begins as a stranger's and is short; it lasts from the moment that somebody signs in with it, in whatever way. */
@Component
class SessionLength implements HttpSessionAttributeListener {

    private final Duration signedIn;

    SessionLength(@Value("${ruimbaan.session}") Duration signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent added) {
        lengthen(added, added.getValue());
    }

    @Override
    public void attributeReplaced(HttpSessionBindingEvent replaced) {
        lengthen(replaced, replaced.getSession().getAttribute(replaced.getName()));
    }

    private void lengthen(HttpSessionBindingEvent event, Object value) {
        if (event.getName().equals(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                && value instanceof SecurityContext context
                && context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof SignedIn) {
            event.getSession().setMaxInactiveInterval((int) signedIn.toSeconds());
        }
    }
}
