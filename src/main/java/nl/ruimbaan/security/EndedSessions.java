package nl.ruimbaan.security;

import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;
import org.springframework.stereotype.Component;

/**
 * What someone gets whose session was ended by the house: a new page leads to signing in, an open window hears that its
 * session is over and keeps what is typed in it.
 */
@Component
class EndedSessions implements SessionInformationExpiredStrategy {

    private final RequestUtil requests;

    EndedSessions(RequestUtil requests) {
        this.requests = requests;
    }

    @Override
    public void onExpiredSessionDetected(SessionInformationExpiredEvent ended) throws IOException, ServletException {
        HttpServletRequest request = ended.getRequest();
        FilterChain onward = ended.getFilterChain();
        if (onward != null && requests.isFrameworkInternalRequest(request)) {
            onward.doFilter(request, ended.getResponse());
        } else {
            ended.getResponse().sendRedirect(request.getContextPath() + "/login");
        }
    }
}
