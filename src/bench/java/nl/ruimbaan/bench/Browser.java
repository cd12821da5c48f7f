package nl.ruimbaan.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ruimbaan.support.archive.Archive;

/** One colleague's browser: cookies, signing in, and windows that speak the protocol of Vaadin's client. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String base;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private Browser(String base) {
        this.base = base;
    }

    static Browser signIn(String base, int person) throws Exception {
        var browser = new Browser(base);
        String csrf = find("name=\"_csrf\" content=\"([^\"]+)\"", browser.get("/login"));
        String form = "_csrf=" + csrf + "&username=" + Archive.username(person) + "&password=" + Archive.PASSWORD;
        browser.post("/login", "application/x-www-form-urlencoded", form);
        return browser;
    }

    /** The page as a browser asks for it: shell, first state, navigation. */
    Window open(String path) throws Exception {
        get("/" + path);
        String[] address = path.split("\\?", 2);
        String query = address.length > 1 ? address[1] : "";
        String init = get("/?v-r=init&location=" + encode(address[0]) + "&query=" + encode(query)
                + "&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1440&v-tzid=Europe/Amsterdam&v-pr=1&v-wn="
                + UUID.randomUUID());
        var window = new Window(
                this,
                find("\"v-uiId\":(\\d+)", init),
                find("\"Vaadin-Security-Key\":\"([^\"]+)\"", init),
                find("\"Vaadin-Push-ID\":\"([^\"]+)\"", init));
        window.navigate(address[0], query);
        return window;
    }

    String get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(base + path)).build());
    }

    String post(String path, String type, String body) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    HttpClient http() {
        return http;
    }

    URI websocket(String query) {
        return URI.create(base.replaceFirst("^http", "ws") + query);
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        var limited = HttpRequest.newBuilder(request, (name, value) -> true)
                .timeout(PATIENCE)
                .build();
        HttpResponse<String> answer = http.send(limited, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
        if ((answer.uri().getPath().equals("/login") && !request.uri().getPath().equals("/login"))
                || "error".equals(answer.uri().getQuery())) {
            throw new IOException("not signed in");
        }
        return answer.body();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String find(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern);
        }
        return found.group(1);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
