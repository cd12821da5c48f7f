package nl.ruimbaan.base;

import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where people reach the portal, as {@code ruimbaan.address} names it: {@code https://ruimbaan.example.org}. Links that leave
 * the portal are made from it, and not from the host that a request happens to name.
 */
@Component
public class PublicAddress {

    private final Optional<URI> address;

    PublicAddress(@Value("${ruimbaan.address:}") String setting) {
        address = setting.isBlank() ? Optional.empty() : Optional.of(parse(setting.strip()));
    }

    /** Scheme and host, and the port where it is not the usual one; empty when nothing is set. */
    public Optional<URI> origin() {
        return address;
    }

    /** The whole address of a path of ours, without leading slash; the path itself, for the browser to complete, when nothing is set. */
    public String of(String path) {
        return address.map(it -> it + "/" + path).orElse(path);
    }

    private static URI parse(String setting) {
        String bare = setting.endsWith("/") ? setting.substring(0, setting.length() - 1) : setting;
        if (!bare.matches("https?://[^/?#@\\s]+") || URI.create(bare).getHost() == null) {
            throw new IllegalStateException("ruimbaan.address is \"" + setting
                    + "\". It must be the address of the portal alone, such as https://ruimbaan.example.org");
        }
        return URI.create(bare);
    }
}
