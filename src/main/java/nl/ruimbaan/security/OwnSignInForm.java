package nl.ruimbaan.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import nl.ruimbaan.base.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signs in from our own page only. Vaadin lets the sign-in form go without a token against forgery, since the page may
 * have stood open longer than its session; the browser's own word on where a form comes from takes its place. A browser too
 * old for {@code Sec-Fetch-Site} says it by {@code Origin}, and one before that by {@code Referer}; what says nothing is no
 * browser.
 */
@Component
final class OwnSignInForm extends OncePerRequestFilter {

    private static final Set<String> OURS = Set.of("same-origin", "none");
    private static final Set<Integer> USUAL_PORTS = Set.of(80, 443);

    private final PublicAddress address;

    OwnSignInForm(PublicAddress address) {
        this.address = address;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain onward)
            throws ServletException, IOException {
        if (isOurs(request)) {
            onward.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getServletPath().equals("/login");
    }

    private boolean isOurs(HttpServletRequest request) {
        @Nullable String from = request.getHeader("Sec-Fetch-Site");
        if (from != null) {
            return OURS.contains(from);
        }
        @Nullable String origin = request.getHeader("Origin");
        @Nullable String page = origin == null ? request.getHeader("Referer") : origin;
        return page == null || isOurs(page, request);
    }

    private boolean isOurs(String page, HttpServletRequest request) {
        URI from = parsed(page);
        if (from == null) {
            return false;
        }
        URI ours = address.origin().orElse(null);
        String host = ours == null ? request.getServerName() : ours.getHost();
        int port = ours == null ? request.getServerPort() : ours.getPort();
        return host.equalsIgnoreCase(from.getHost())
                && (port == from.getPort() || (isUsual(port) && isUsual(from.getPort())));
    }

    /** A proxy that speaks TLS for us need not tell: the usual port of the one is that of the other. */
    private static boolean isUsual(int port) {
        return port == -1 || USUAL_PORTS.contains(port);
    }

    private static @Nullable URI parsed(String page) {
        try {
            URI uri = new URI(page);
            return uri.getHost() == null ? null : uri;
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }
}
