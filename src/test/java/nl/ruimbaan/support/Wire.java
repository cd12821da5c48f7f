package nl.ruimbaan.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** A connection to the started product on which one says exactly what one wants, also by halves. */
public final class Wire implements AutoCloseable {

    private final Socket socket;
    private final Duration patience;

    public Wire(int port, Duration patience) {
        this.patience = patience;
        try {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            listen();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends these lines as they are. */
    public Wire says(String... lines) {
        try {
            socket.getOutputStream().write(String.join("\r\n", lines).getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that comes back until the server closes the connection. */
    public String hearsUntilTheEnd() {
        try {
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether nothing has come back, not even the end. */
    public boolean isHeld() {
        try {
            socket.setSoTimeout(1);
            socket.getInputStream().read();
            return false;
        } catch (SocketTimeoutException silence) {
            return true;
        } catch (IOException over) {
            return false;
        } finally {
            listen();
        }
    }

    private void listen() {
        try {
            socket.setSoTimeout((int) patience.toMillis());
        } catch (SocketException over) {
            throw new UncheckedIOException(over);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
