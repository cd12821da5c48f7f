package nl.ruimbaan.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server for mail that says what it is told to say: to one command, or to one that names an address. */
final class GruffServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, String> replies = new LinkedHashMap<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    GruffServer() {
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    /** To what begins like this it says that; to all else that it is content. */
    GruffServer says(String to, String reply) {
        replies.put(to, reply);
        return this;
    }

    int port() {
        return socket.getLocalPort();
    }

    /** What clients said so far, that began so. */
    long heard(String beginning) {
        return heard.stream().filter(it -> it.startsWith(beginning)).count();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException gone) {
                heard.add("(gone)");
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
        say(client, "220 gruff");
        boolean letter = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (letter && !line.equals(".")) {
                continue;
            }
            heard.add(line);
            letter = line.equals("DATA");
            say(client, reply(line));
        }
    }

    private String reply(String line) {
        return replies.entrySet().stream()
                .filter(it -> line.startsWith(it.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> line.equals("DATA") ? "354 go on" : "250 fine");
    }

    private static void say(Socket client, String reply) throws IOException {
        client.getOutputStream().write((reply + "\r\n").getBytes(US_ASCII));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
