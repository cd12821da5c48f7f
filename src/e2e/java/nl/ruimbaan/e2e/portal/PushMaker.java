package nl.ruimbaan.e2e.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes push messages as the maker of a browser does, and cannot read them. */
public final class PushMaker implements AutoCloseable {

    private static final int CREATED = 201;

    private final HttpServer server;
    private final List<String> came = new CopyOnWriteArrayList<>();

    public PushMaker() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    public String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What came, each in base 64. */
    public List<String> came() {
        return List.copyOf(came);
    }

    private void take(HttpExchange exchange) throws IOException {
        came.add(Base64.getEncoder().encodeToString(exchange.getRequestBody().readAllBytes()));
        exchange.sendResponseHeaders(CREATED, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
