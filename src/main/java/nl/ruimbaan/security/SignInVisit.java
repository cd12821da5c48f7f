package nl.ruimbaan.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import nl.ruimbaan.base.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Where a sign-in comes from: the address, and what the browser has of us. */
final class SignInVisit extends WebAuthenticationDetails {

    private static final int NETWORK = 8;

    private final transient @Nullable Secret browser;

    SignInVisit(HttpServletRequest request) {
        super(request);
        browser = KnownBrowsers.token(request).orElse(null);
    }

    Optional<Secret> browser() {
        return Optional.ofNullable(browser);
    }

    /** Who has one address of version 6 has a whole network of them: its first 64 bits count as the address. */
    String origin() {
        return origin(getRemoteAddress());
    }

    static String origin(@Nullable String address) {
        if (address == null || !address.contains(":")) {
            return String.valueOf(address);
        }
        try {
            byte[] bytes = Inet6Address.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK));
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
