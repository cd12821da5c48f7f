package nl.ruimbaan.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.ruimbaan.base.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Tells features that somebody signs out, and in which browser. */
@Component
class SignOutNews implements LogoutHandler {

    private final ApplicationEventPublisher events;

    SignOutNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        if (who != null && who.getPrincipal() instanceof SignedIn it) {
            events.publishEvent(
                    new SignedOut(it.person(), KnownBrowsers.token(request).map(Secret::hash)));
        }
    }
}
