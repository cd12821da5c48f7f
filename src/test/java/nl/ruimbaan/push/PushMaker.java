package nl.ruimbaan.push;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The maker of a browser, on this machine: takes what comes, or says what it is told to say to one phone. */
final class PushMaker {

    /** One for all tests of this process: its address is part of how the portal was started. */
    static final PushMaker HERE = new PushMaker();

    private static final int CREATED = 201;

    private final HttpServer server;
    private final List<Came> came = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private final Map<String, String> added = new ConcurrentHashMap<>();

    /** What was sent, and to where. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Came(String path, Headers headers, byte[] body) {

        String header(String name) {
            return String.valueOf(headers.getFirst(name));
        }
    }

    private PushMaker() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Says this number from now on, to what is for that phone. */
    PushMaker says(FakePhone phone, int status) {
        answers.put(phone.path(), status);
        return this;
    }

    PushMaker with(String header, String value) {
        added.put(header, value);
        return this;
    }

    /** What came for that phone, in order. */
    List<Came> cameFor(FakePhone phone) {
        return came.stream().filter(it -> it.path().equals(phone.path())).toList();
    }

    List<String> paths() {
        return new ArrayList<>(came.stream().map(Came::path).toList());
    }

    void forget() {
        came.clear();
        answers.clear();
        added.clear();
    }

    private void take(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        came.add(new Came(
                path, exchange.getRequestHeaders(), exchange.getRequestBody().readAllBytes()));
        added.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answers.getOrDefault(path, CREATED), -1);
        exchange.close();
    }
}
