package nl.ruimbaan.e2e.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What lies between the portal and its database. It can be cut, fall silent, and be mended. */
public final class Wire implements AutoCloseable {

    private final int port;
    private final int to;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean silent;
    private @Nullable ServerSocket entrance;

    /** @param to the port of the database on this machine */
    public Wire(int to) {
        this.to = to;
        this.port = listen(0);
    }

    public int port() {
        return port;
    }

    /** As when the database is stopped: what is open breaks, and nobody answers. */
    public void cut() {
        close();
    }

    /** As when a network drops packets: all stays open, and nothing comes through. */
    public void fallSilent() {
        silent = true;
    }

    public void mend() {
        close();
        silent = false;
        listen(port);
    }

    private int listen(int at) {
        try {
            var listening = new ServerSocket(at, 50, InetAddress.getLoopbackAddress());
            entrance = listening;
            Thread.ofVirtual().start(() -> accept(listening));
            return listening.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                Socket here = listening.accept();
                Socket there = new Socket(InetAddress.getLoopbackAddress(), to);
                ends.add(here);
                ends.add(there);
                Thread.ofVirtual().start(() -> carry(here, there));
                Thread.ofVirtual().start(() -> carry(there, here));
            } catch (IOException closed) {
                // Cut, or the database itself is gone: whoever called hears nothing more.
            }
        }
    }

    private void carry(Socket from, Socket into) {
        byte[] piece = new byte[8_192];
        try (from;
                into) {
            for (int read = from.getInputStream().read(piece);
                    read >= 0;
                    read = from.getInputStream().read(piece)) {
                if (!silent) {
                    into.getOutputStream().write(piece, 0, read);
                    into.getOutputStream().flush();
                }
            }
        } catch (IOException cut) {
            // As was meant.
        }
    }

    @Override
    public void close() {
        try {
            if (entrance != null) {
                entrance.close();
            }
            for (Socket it : ends) {
                it.close();
            }
            ends.clear();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
