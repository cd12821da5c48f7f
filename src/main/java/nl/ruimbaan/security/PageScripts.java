package nl.ruimbaan.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Gives each page a nonce of its own, so that a script which someone smuggles into the page does not run. */
@Component
class PageScripts implements VaadinServiceInitListener {

    private static final int BYTES = 18;

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::vouch);
    }

    private void vouch(IndexHtmlResponse page) {
        String nonce = nonce();
        page.getDocument().select("script").attr("nonce", nonce);
        VaadinResponse response = page.getVaadinResponse();
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader(ContentSecurityPolicy.HEADER, ContentSecurityPolicy.forPage(nonce));
    }

    private String nonce() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
