package nl.ruimbaan.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser as far as HTTP goes: keeps cookies, follows nothing, runs no script. Each stands at an address of its own. */
public final class Browser {

    public static final String SESSION = "JSESSIONID";
    public static final String REMEMBERED = "rb-remember";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Pattern SECURITY_KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    private final String address;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    public Browser(int port) {
        address = "http://localhost:" + port;
        headers.put("Accept", "text/html");
        int number = COUNT.incrementAndGet();
        headers.put("X-Forwarded-For", "198.18." + number / 256 % 256 + "." + number % 256);
    }

    /** Sends this with every request from now on. */
    public Browser with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public HttpResponse<String> opens(String path) {
        return send(request(path).GET());
    }

    /** Posts a form with the page's own token against forgery. */
    public HttpResponse<String> posts(String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", csrf());
        return postsUnguarded(path, all);
    }

    /** Posts a form as another site would have it posted. */
    public HttpResponse<String> postsUnguarded(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** What Vaadin's engine in an open window sends of itself, again and again. */
    public HttpResponse<String> callsTheServer() {
        return call("{\"csrfToken\":\"none\",\"rpc\":[],\"syncId\":0,\"clientId\":0}");
    }

    private HttpResponse<String> call(String what) {
        return send(request("/?v-r=uidl&v-uiId=0")
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(what)));
    }

    public HttpResponse<String> signsIn(String username, String password) {
        return posts("/login", Map.of("username", username, "password", password));
    }

    public HttpResponse<String> signsInToStay(String username, String password) {
        return posts("/login", Map.of("username", username, "password", password, "remember-me", "on"));
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public void take(String cookie, String value) {
        cookies.put(cookie, value);
    }

    public Browser holding(String cookie, String value) {
        take(cookie, value);
        return this;
    }

    /** What the screen at this path says: what Vaadin's engine asks for once the page is there. */
    public String reads(String path) {
        String page = opens("/?v-r=init&location=" + path + "&query=").body();
        return call("""
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"",\
                "appShellTitle":"","historyState":null,"trigger":""}}],"syncId":0,"clientId":0}
                """.formatted(found(SECURITY_KEY, page), path)).body();
    }

    /** Where an answer sends one to: path and query; empty when it is the page itself. */
    public static String where(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(it -> {
                    URI uri = URI.create(it);
                    return uri.getRawQuery() == null ? uri.getPath() : uri.getPath() + "?" + uri.getRawQuery();
                })
                .orElse("");
    }

    /** As after closing the browser: what was for this session only is gone. */
    public void lose(String cookie) {
        cookies.remove(cookie);
    }

    private String csrf() {
        return found(CSRF, opens("/login?for=token").body());
    }

    private static String found(Pattern wanted, String page) {
        var found = wanted.matcher(page);
        if (!found.find()) {
            throw new AssertionError("no token on the page: " + page);
        }
        return found.group(1);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(it -> it.getKey() + "=" + it.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        String pair = header.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        if (header.contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, pair.substring(name.length() + 1));
        }
    }
}
