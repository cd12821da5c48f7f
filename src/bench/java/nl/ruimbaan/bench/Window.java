package nl.ruimbaan.bench;

import java.io.IOException;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An open page: sends events, keeps count of the messages, and listens for push when asked to. */
final class Window {

    private static final String JSON = "application/json; charset=UTF-8";
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String CLICK = "{\"event.shiftKey\":false,\"event.metaKey\":false,\"event.detail\":1,"
            + "\"event.ctrlKey\":false,\"event.clientX\":25,\"event.clientY\":49,\"event.altKey\":false,"
            + "\"event.button\":0,\"event.screenY\":146,\"event.screenX\":35}";

    private final Browser browser;
    private final String id;
    private final String key;
    private final String pushId;
    private final AtomicLong pushed = new AtomicLong();
    private int sync;
    private int client;
    private @Nullable WebSocket socket;
    private String first = "";

    Window(Browser browser, String id, String key, String pushId) {
        this.browser = browser;
        this.id = id;
        this.key = key;
        this.pushId = pushId;
    }

    void navigate(String path, String query) throws Exception {
        first = send("{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + path
                + "\",\"query\":\"" + query + "\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},"
                + "\"trigger\":\"\"}}");
    }

    /** What the page answered to being opened. */
    String first() {
        return first;
    }

    /** A round trip in which nothing happens: a click that nobody waits for. */
    void bareClick() throws Exception {
        send(event("1", "click", CLICK));
    }

    /** Drops a card on another column, as the board's element tells it; the answer holds the form. */
    String drop(String board, long card, String column) throws Exception {
        return send(event(
                board, "board-move", "{\"event.detail.id\":" + card + ",\"event.detail.to\":\"" + column + "\"}"));
    }

    /** Takes up a row of a grid, as the grid's element tells it while one still drags. */
    void takeUp(String grid, String row) throws Exception {
        send(event(
                grid,
                "grid-dragstart",
                "{\"event.detail\":{\"draggedItems\":[{\"key\":\"" + row + "\"}],\"dragData\":[]}}"));
    }

    /** Lets the row go below another. */
    String letGo(String grid, String below) throws Exception {
        return send(event(
                grid,
                "grid-drop",
                "{\"event.detail.dropTargetItem\":{\"key\":\"" + below
                        + "\"},\"event.detail.dropLocation\":\"below\",\"event.detail.dragData\":[]}"));
    }

    /** The grid has drawn itself and asks for its first rows. */
    void rows(String grid) throws Exception {
        send(
                "{\"type\":\"publishedEventHandler\",\"node\":" + grid
                        + ",\"templateEventMethodName\":\"setViewportRange\",\"templateEventMethodArgs\":[0,20],\"promise\":-1}");
    }

    /** Sends what was tapped, as the tally's element does; the answer says what came of it. */
    String tally(String tally, String demands) throws Exception {
        return send(event(tally, "tally-send", MAPPER.writeValueAsString(Map.of("event.detail.demands", demands))));
    }

    /** Fills the one question of a form and saves it. */
    String answer(String form, String field, String text) throws Exception {
        String asked = node(form, "field-" + field);
        return send("{\"type\":\"mSync\",\"node\":" + asked + ",\"feature\":1,\"property\":\"value\",\"value\":\""
                + text + "\"}," + event(asked, "change", "{}") + ","
                + event(node(form, "move-save"), "click", CLICK));
    }

    /** The dialog tells that it is closed on the screen. */
    void closed(String form) throws Exception {
        send(event(node(form, "move-card"), "closed", "{}"));
    }

    static String node(String answer, String domId) {
        return Browser.find(
                "\"node\":(\\d+),\"type\":\"put\",\"key\":\"id\",\"feat\":\\d+,\"value\":\"" + domId + "\"", answer);
    }

    private static String event(String node, String name, String data) {
        return "{\"type\":\"event\",\"node\":" + node + ",\"event\":\"" + name + "\",\"data\":" + data + "}";
    }

    String send(String events) throws Exception {
        String answer = browser.post("/?v-r=uidl&v-uiId=" + id, JSON, message(events, ""));
        if (answer.contains("\"appError\"")
                || answer.contains("\"sessionExpired\"")
                || answer.contains("\"resynchronize\":true")) {
            throw new IOException("the server gave up: " + answer.substring(0, Math.min(120, answer.length())));
        }
        sync = Integer.parseInt(
                Browser.find("\"syncId\":(-?\\d+)", answer.substring(Math.max(0, answer.length() - 200))));
        client++;
        return answer;
    }

    void openPush() throws Exception {
        String query = "/VAADIN/push?v-r=push&v-uiId=" + id + "&v-pushId=" + pushId
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json;%20charset=UTF-8"
                + "&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=" + sync;
        socket = browser.http()
                .newWebSocketBuilder()
                .buildAsync(browser.websocket(query), new Ear())
                .get(20, TimeUnit.SECONDS);
    }

    long pushed() {
        return pushed.get();
    }

    void close() throws Exception {
        if (socket != null) {
            socket.abort();
        }
        browser.post("/?v-r=uidl&v-uiId=" + id, JSON, message("", ",\"UNLOAD\":true"));
    }

    private String message(String events, String more) {
        return "{\"csrfToken\":\"" + key + "\",\"rpc\":[" + events + "],\"syncId\":" + sync + ",\"clientId\":" + client
                + more + "}";
    }

    private final class Ear implements WebSocket.Listener {

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            if (last) {
                pushed.incrementAndGet();
            }
            from.request(1);
            return null;
        }
    }
}
