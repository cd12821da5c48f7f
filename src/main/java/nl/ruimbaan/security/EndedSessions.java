package nl.ruimbaan.security;

import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;
import org.springframework.stereotype.Component;

/**
 * What someone gets whose session was ended by the house: a new page leads to signing in, an open window hears that its
 * session is over and keeps what is typed in it. Both learn why.
 */
@Component
class EndedSessions implements SessionInformationExpiredStrategy {

    private final RequestUtil requests;
    private final OpenSessions sessions;

    EndedSessions(RequestUtil requests, OpenSessions sessions) {
        this.requests = requests;
        this.sessions = sessions;
    }

    @Override
    public void onExpiredSessionDetected(SessionInformationExpiredEvent ended) throws IOException, ServletException {
        HttpServletRequest request = ended.getRequest();
        HttpServletResponse response = ended.getResponse();
        FilterChain onward = ended.getFilterChain();
        sessions.why(ended.getSessionInformation().getSessionId())
                .ifPresent(it -> response.addCookie(EndedSession.telling(it, request)));
        if (onward != null && requests.isFrameworkInternalRequest(request)) {
            onward.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + "/login");
        }
    }
}
