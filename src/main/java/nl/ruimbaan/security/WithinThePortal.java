package nl.ruimbaan.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.security.web.RedirectStrategy;

/** Leads to a page of the portal by its path alone: the host that a request names is anyone's to choose. */
final class WithinThePortal implements RedirectStrategy {

    @Override
    public void sendRedirect(HttpServletRequest request, HttpServletResponse response, String address)
            throws IOException {
        URI to = URI.create(address);
        String path = to.getRawPath().isEmpty() ? "/" : to.getRawPath();
        response.sendRedirect(to.getRawQuery() == null ? path : path + "?" + to.getRawQuery());
    }
}
