package nl.ruimbaan.security;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Leads on who has signed in: to where they wanted to be, from a browser that is known from now on. */
@Component
class SignedInPages extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    private final KnownBrowsers known;

    SignedInPages(KnownBrowsers known) {
        this.known = known;
        setRedirectStrategy(new WithinThePortal());
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication done)
            throws ServletException, IOException {
        if (EndedSession.told(request).isPresent()) {
            response.addCookie(EndedSession.toldEnough(request));
        }
        if (done.getPrincipal() instanceof SignedIn who) {
            known.remember(who.person(), request, response);
        }
        super.onAuthenticationSuccess(request, response, done);
    }
}
