package nl.ruimbaan.security;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import nl.ruimbaan.base.Secret;

/** By what a browser is known in which somebody signed in: the same name at their next visit, and nothing that brings anybody in. */
public final class ThisBrowser {

    private ThisBrowser() {}

    /** Empty outside a request, and when it keeps nothing of ours. */
    public static Optional<String> name() {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? KnownBrowsers.token(request.getHttpServletRequest()).map(Secret::hash)
                : Optional.empty();
    }
}
