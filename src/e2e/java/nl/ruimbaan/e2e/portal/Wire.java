package nl.ruimbaan.e2e.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What lies between a portal and its database, or a browser and its portal. It can be cut, fall silent, lose answers, and be mended. */
public final class Wire implements AutoCloseable {

    private final ServerSocket entrance;
    private final int to;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile boolean silent;
    private volatile boolean answersLost;

    /** @param to the port on this machine of who answers */
    public Wire(int to) throws IOException {
        this.to = to;
        entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return entrance.getLocalPort();
    }

    /** As when the database is stopped: what is open breaks, and who calls is turned away. The port stays ours: another program could take it. */
    public void cut() {
        cut = true;
        breakAll();
    }

    /** As when a network drops packets: all stays open, and nothing comes through. */
    public void fallSilent() {
        silent = true;
    }

    /** What is asked arrives; what is answered does not. */
    public void loseAnswers() {
        answersLost = true;
    }

    public void mend() {
        breakAll();
        silent = false;
        answersLost = false;
        cut = false;
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket here = entrance.accept();
                if (cut) {
                    here.close();
                    continue;
                }
                Socket there = new Socket(InetAddress.getLoopbackAddress(), to);
                ends.add(here);
                ends.add(there);
                Thread.ofVirtual().start(() -> carry(here, there, false));
                Thread.ofVirtual().start(() -> carry(there, here, true));
            } catch (IOException closed) {
                // Closed, or the database itself is gone: whoever called hears nothing more.
            }
        }
    }

    private void carry(Socket from, Socket into, boolean answers) {
        byte[] piece = new byte[8_192];
        try (from;
                into) {
            for (int read = from.getInputStream().read(piece);
                    read >= 0;
                    read = from.getInputStream().read(piece)) {
                if (!silent && !(answers && answersLost)) {
                    into.getOutputStream().write(piece, 0, read);
                    into.getOutputStream().flush();
                }
            }
        } catch (IOException cut) {
            // As was meant.
        }
    }

    private void breakAll() {
        for (Socket it : ends) {
            try {
                it.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        ends.clear();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        breakAll();
    }
}
