package nl.ruimbaan.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Forgets;
import nl.ruimbaan.base.Secret;
import nl.ruimbaan.security.AccessChanged.Reason;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The browsers in which somebody has signed in before. They are let through while a stranger guesses at the same account,
 * and bring nobody in by themselves.
 */
@Component
class KnownBrowsers implements Forgets {

    private static final String COOKIE = "rb-known";
    private static final Duration KNOWN = Duration.ofDays(180);

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownBrowsers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What this browser has of us; empty when nobody signed in with it yet. */
    static Optional<Secret> token(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(it -> it.getName().equals(COOKIE))
                        .map(it -> new Secret(it.getValue()))
                        .findFirst();
    }

    /** Whether somebody signed in with this account in the browser that holds the token. */
    boolean knows(Secret token, PersonId person) {
        return jdbc.sql("select count(*) from known_browser where token_hash = ? and person_id = ? and last_used > ?")
                        .params(token.hash(), person.value(), now().minus(KNOWN))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Several colleagues may share a browser: it keeps its token, as long as it is one of ours. */
    void remember(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        Secret token = token(request).filter(this::isOurs).orElseGet(Secret::make);
        int known = jdbc.sql("update known_browser set last_used = ? where token_hash = ? and person_id = ?")
                .params(now(), token.hash(), person.value())
                .update();
        if (known == 0) {
            jdbc.sql("insert into known_browser (token_hash, person_id, last_used) values (?, ?, ?)")
                    .params(token.hash(), person.value(), now())
                    .update();
        }
        response.addCookie(cookie(token, request));
    }

    /** Whoever used another password, or another's, knows no browser any more. */
    @EventListener
    void forget(AccessChanged changed) {
        if (changed.reason() != Reason.ROLES) {
            jdbc.sql("delete from known_browser where person_id = ?")
                    .param(changed.person().value())
                    .update();
        }
    }

    @Override
    public String what() {
        return "known browsers";
    }

    @Override
    public Duration kept() {
        return KNOWN;
    }

    @Override
    public int forgetBefore(Instant moment) {
        return jdbc.sql("delete from known_browser where last_used < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    private boolean isOurs(Secret token) {
        return jdbc.sql("select count(*) from known_browser where token_hash = ?")
                        .param(token.hash())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private OffsetDateTime now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }

    private static Cookie cookie(Secret token, HttpServletRequest request) {
        var cookie = new Cookie(COOKIE, token.value());
        cookie.setMaxAge((int) KNOWN.toSeconds());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
