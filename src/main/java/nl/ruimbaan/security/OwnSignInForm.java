package nl.ruimbaan.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signs in from our own page only. Vaadin lets the sign-in form go without a token against forgery, since the page may
 * have stood open longer than its session; the browser's own word on where a form comes from takes its place.
 */
final class OwnSignInForm extends OncePerRequestFilter {

    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain onward)
            throws ServletException, IOException {
        @Nullable String from = request.getHeader("Sec-Fetch-Site");
        if (from == null || OURS.contains(from)) {
            onward.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getServletPath().equals("/login");
    }
}
