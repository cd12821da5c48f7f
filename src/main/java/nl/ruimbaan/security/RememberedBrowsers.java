package nl.ruimbaan.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.rememberme.CookieTheftException;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.PersistentRememberMeToken;
import org.springframework.security.web.authentication.rememberme.PersistentTokenBasedRememberMeServices;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;
import org.springframework.stereotype.Component;

/**
 * Remembers a browser for 14 days by a token that is replaced each time it is used. An old token that comes back is
 * taken for stolen, except shortly after it was replaced: a window that comes back sends several requests at once, and
 * the answer that held the new token may have been lost with the server.
 */
@Component
class RememberedBrowsers extends PersistentTokenBasedRememberMeServices {

    private static final Duration REMEMBERED = Duration.ofDays(14);
    private static final Duration REPLACED_JUST_NOW = Duration.ofMinutes(5);

    private final PersistentTokenRepository tokens;
    private final JdbcClient jdbc;

    RememberedBrowsers(AccountUserDetails accounts, PersistentTokenRepository tokens, JdbcClient jdbc) {
        super(UUID.randomUUID().toString(), accounts, tokens);
        this.tokens = tokens;
        this.jdbc = jdbc;
        setCookieName("rb-remember");
        setTokenValiditySeconds((int) REMEMBERED.toSeconds());
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        if (cookie.length != 2) {
            throw new InvalidCookieException("not a series and a token");
        }
        String series = cookie[0];
        PersistentRememberMeToken known = tokens.getTokenForSeries(series);
        if (known == null || isOlderThan(REMEMBERED, known)) {
            throw new RememberMeAuthenticationException("not remembered, or no longer");
        }
        String token = same(cookie[1], known.getTokenValue()) ? replaced(known) : current(known, cookie[1]);
        setCookie(new String[] {series, token}, getTokenValiditySeconds(), request, response);
        return getUserDetailsService().loadUserByUsername(known.getUsername());
    }

    /** The token that stands from now on: ours, or that of a request that was a moment earlier. */
    private String replaced(PersistentRememberMeToken known) {
        String next = generateTokenData();
        int changed = jdbc.sql("update persistent_logins set previous_token = token, token = ?, last_used = ?"
                        + " where series = ? and token = ?")
                .params(next, new Date(), known.getSeries(), known.getTokenValue())
                .update();
        if (changed == 1) {
            return next;
        }
        PersistentRememberMeToken now = tokens.getTokenForSeries(known.getSeries());
        if (now == null) {
            throw new RememberMeAuthenticationException("forgotten meanwhile");
        }
        return now.getTokenValue();
    }

    private String current(PersistentRememberMeToken known, String presented) {
        boolean previous = jdbc.sql("select coalesce(previous_token, '') from persistent_logins where series = ?")
                .param(known.getSeries())
                .query(String.class)
                .optional()
                .filter(it -> same(it, presented))
                .isPresent();
        if (previous && !isOlderThan(REPLACED_JUST_NOW, known)) {
            return known.getTokenValue();
        }
        tokens.removeUserTokens(known.getUsername());
        throw new CookieTheftException("a token that was replaced came back");
    }

    private static boolean isOlderThan(Duration time, PersistentRememberMeToken token) {
        return token.getDate().toInstant().plus(time).isBefore(new Date().toInstant());
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }
}
