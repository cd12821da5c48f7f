package nl.ruimbaan.security;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.ruimbaan.base.Database;
import nl.ruimbaan.base.ui.Assets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;

/** Who opens a page, signs in or asks for a photo while the database keeps silent hears so, in our words; the page tries again. */
class AwayPage extends OncePerRequestFilter {

    private static final String AGAIN_AFTER_SECONDS = "5";

    private final Database database;
    private final I18NProvider texts;

    AwayPage(Database database, I18NProvider texts) {
        this.database = database;
        this.texts = texts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!needsTheDatabase(request) || (!database.isAway() && database.answers())) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, AGAIN_AFTER_SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (isPhoto(request)) {
            return;
        }
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        boolean again = request.getMethod().equals("GET");
        response.getWriter().write(page(request.getLocale(), again));
    }

    /** What an open window sends is answered by the screen itself. */
    private static boolean needsTheDatabase(HttpServletRequest request) {
        if (isPhoto(request)) {
            return true;
        }
        boolean page = request.getMethod().equals("GET")
                && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE)
                && request.getParameter("v-r") == null;
        boolean signsIn =
                request.getMethod().equals("POST") && request.getServletPath().equals("/login");
        return signsIn || (page && !request.getServletPath().startsWith("/VAADIN/"));
    }

    private static boolean isPhoto(HttpServletRequest request) {
        return request.getServletPath().startsWith("/photos/");
    }

    private String page(Locale locale, boolean again) {
        String title = text("away.title", locale);
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">%s<title>%s</title>
                <link rel="icon" href="/%s"><link rel="stylesheet" href="/aura/aura.css">
                <link rel="stylesheet" href="/%s"><link rel="stylesheet" href="/%s"></head>
                <body><main class="rb-login"><div class="rb-login-card"><img class="rb-login-mark" src="/%s" alt="">
                <h1>%s</h1><p>%s</p><p>%s</p></div></main></body></html>
                """.formatted(
                        text("away.lang", locale),
                        again ? "<meta http-equiv=\"refresh\" content=\"" + AGAIN_AFTER_SECONDS + "\">" : "",
                        title,
                        Assets.url("base/favicon.svg"),
                        Assets.url("base/tokens.css"),
                        Assets.url("shell/shell.css"),
                        Assets.url("base/mark.svg"),
                        title,
                        text("away.what", locale),
                        text(again ? "away.hint" : "away.back.hint", locale));
    }

    private String text(String key, Locale locale) {
        return HtmlUtils.htmlEscape(texts.getTranslation(key, locale), StandardCharsets.UTF_8.name());
    }
}
