package nl.ruimbaan.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ruimbaan.security.AccessChanged.Reason;

/** Why the house ended what a browser had open. The browser carries it to the sign-in page, where the person reads it. */
public final class EndedSession {

    private static final String COOKIE = "rb-ended";
    private static final Duration READ_BY = Duration.ofMinutes(10);

    private EndedSession() {}

    /** What the sign-in page has to tell; empty when the session was not ended, or ended of itself. */
    public static Optional<Reason> told(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(it -> it.getName().equals(COOKIE))
                        .flatMap(it -> Stream.of(Reason.values())
                                .filter(reason -> reason.name().equals(it.getValue())))
                        .findFirst();
    }

    static Cookie telling(Reason reason, HttpServletRequest request) {
        return cookie(reason.name(), READ_BY, request);
    }

    /** Once signed in there is nothing to tell. */
    static Cookie toldEnough(HttpServletRequest request) {
        return cookie("", Duration.ZERO, request);
    }

    private static Cookie cookie(String value, Duration age, HttpServletRequest request) {
        var cookie = new Cookie(COOKIE, value);
        cookie.setMaxAge((int) age.toSeconds());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
