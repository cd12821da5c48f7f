package nl.ruimbaan.push;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the makers of browsers take push messages. A browser says to which address they are to go; the portal sends nothing to any
 * other machine than these, so that nobody makes it knock on doors inside.
 */
@Component
class PushServices {

    private static final List<String> KNOWN = List.of(
            "fcm.googleapis.com", "updates.push.services.mozilla.com", "*.push.apple.com", "*.notify.windows.com");

    private static final int HTTPS = 443;

    private final List<String> allowed;

    /** @param more hosts beside those; one with a scheme is that one origin, as in a test on this machine */
    PushServices(@Value("${ruimbaan.push.services:}") List<String> more) {
        allowed = Stream.concat(KNOWN.stream(), more.stream().map(String::strip).filter(it -> !it.isEmpty()))
                .toList();
    }

    boolean takes(String endpoint) {
        return address(endpoint)
                .filter(it -> allowed.stream().anyMatch(one -> matches(one, it)))
                .isPresent();
    }

    /** The machine that it goes to. */
    static String host(String endpoint) {
        return address(endpoint).map(URI::getHost).orElse("");
    }

    private static Optional<URI> address(String endpoint) {
        try {
            return Optional.of(new URI(endpoint)).filter(it -> it.getHost() != null && it.getRawUserInfo() == null);
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private static boolean matches(String one, URI it) {
        if (one.contains("://")) {
            return one.equals(it.getScheme() + "://" + it.getRawAuthority());
        }
        return "https".equals(it.getScheme())
                && (it.getPort() == -1 || it.getPort() == HTTPS)
                && (one.startsWith("*.")
                        ? it.getHost().endsWith(one.substring(1))
                        : it.getHost().equals(one));
    }
}
