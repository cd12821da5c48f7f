package nl.ruimbaan.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.CookieTheftException;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;
import org.springframework.stereotype.Component;

/**
 * Remembers a browser for 14 days by a token that is replaced each time it is used. An old token that comes back is
 * taken for stolen, except shortly after it was replaced: a window that comes back sends several requests at once, and
 * the answer that held the new token may have been lost with the server. The new token follows from the old one and a salt
 * that the browser does not know, so that each of those requests is answered with the same one.
 */
@Component
class RememberedBrowsers extends AbstractRememberMeServices implements RememberMeServices {

    private static final Duration REPLACED_JUST_NOW = Duration.ofMinutes(5);

    private final AccountUserDetails accounts;
    private final RememberedTokens tokens;
    private final Clock clock;

    RememberedBrowsers(AccountUserDetails accounts, RememberedTokens tokens, Clock clock) {
        super(UUID.randomUUID().toString(), accounts);
        this.accounts = accounts;
        this.tokens = tokens;
        this.clock = clock;
        setCookieName("rb-remember");
        setTokenValiditySeconds((int) RememberedTokens.KEPT.toSeconds());
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected void onLoginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication done) {
        if (done.getPrincipal() instanceof SignedIn who) {
            String series = Secret.make().value();
            Secret token = Secret.make();
            tokens.keep(series, who.person(), token);
            hand(series, token, request, response);
        }
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        if (cookie.length != 2) {
            throw new InvalidCookieException("not a series and a token");
        }
        RememberedTokens.Known known = tokens.of(cookie[0])
                .filter(it -> !isOlderThan(RememberedTokens.KEPT, it))
                .orElseThrow(() -> new RememberMeAuthenticationException("not remembered, or no longer"));
        var token = new Secret(cookie[1]);
        Secret next = token.next(known.salt());
        if (known.holds(token)) {
            tokens.replace(known, next);
        } else if (!known.held(token) || isOlderThan(REPLACED_JUST_NOW, known)) {
            tokens.forget(known.person());
            throw new CookieTheftException("a token that was replaced came back");
        }
        hand(known.series(), next, request, response);
        return accounts.load(known.person());
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        super.logout(request, response, who);
        if (who != null && who.getPrincipal() instanceof SignedIn it) {
            tokens.forget(it.person());
        }
    }

    private void hand(String series, Secret token, HttpServletRequest request, HttpServletResponse response) {
        setCookie(new String[] {series, token.value()}, getTokenValiditySeconds(), request, response);
    }

    private boolean isOlderThan(Duration time, RememberedTokens.Known known) {
        return known.lastUsed().plus(time).isBefore(clock.now());
    }
}
