package nl.ruimbaan.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A page that is left says goodbye on its line for news. The goodbye of the sign-in page may come after the session that it
 * belonged to was renewed: were it answered with a session of its own, that would take the place of the one in which somebody
 * has just signed in.
 */
final class LateGoodbye extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain onward)
            throws ServletException, IOException {
        if (request.getSession(false) != null) {
            onward.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/VAADIN/push")
                || !"close".equals(request.getParameter("X-Atmosphere-Transport"));
    }
}
