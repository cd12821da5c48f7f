package nl.ruimbaan.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** A mailbox with ever so many letters, none of them a report; it counts what is asked. Their numbers begin after a gap. */
final class BigMailbox implements AutoCloseable {

    static final long GAP = 7_000;

    private static final Pattern RANGE = Pattern.compile("FETCH (\\d+)(?::(\\d+))?");

    private final ServerSocket socket;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger letters;

    BigMailbox(int letters) {
        this.letters = new AtomicInteger(letters);
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    MailboxDraft draft() {
        return new MailboxDraft("127.0.0.1", socket.getLocalPort(), Encryption.NONE, "ruimbaan", "INBOX");
    }

    void grows(int more) {
        letters.addAndGet(more);
    }

    /** What was asked since the last time. */
    List<String> heard() {
        List<String> all = List.copyOf(heard);
        heard.clear();
        return all;
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
        say(client, "* OK [CAPABILITY IMAP4rev1 UNSELECT] ready\r\n");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ", 2);
            heard.add(words[1]);
            say(client, answer(words[1]) + words[0] + " OK done\r\n");
        }
    }

    private String answer(String command) {
        int count = letters.get();
        if (command.startsWith("CAPABILITY")) {
            return "* CAPABILITY IMAP4rev1 UNSELECT\r\n";
        }
        if (command.startsWith("SELECT")) {
            return "* FLAGS (\\Seen)\r\n* " + count + " EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY 3] fine\r\n"
                    + "* OK [UIDNEXT " + (GAP + count + 1) + "] fine\r\n";
        }
        Matcher range = RANGE.matcher(command);
        if (!range.find()) {
            return "";
        }
        long shift = command.startsWith("UID") ? GAP : 0;
        long from = Math.max(1, Long.parseLong(range.group(1)) - shift);
        long until = range.group(2) == null ? from : Math.min(count, Long.parseLong(range.group(2)) - shift);
        String what = command.contains("HEADER.FIELDS")
                ? " BODY[HEADER.FIELDS (Content-Type)] {28}\r\nContent-Type: text/plain\r\n\r\n)\r\n"
                : ")\r\n";
        return LongStream.rangeClosed(from, until)
                .mapToObj(it -> "* " + it + " FETCH (UID " + (it + GAP) + what)
                .collect(Collectors.joining());
    }

    private static void say(Socket client, String reply) throws IOException {
        client.getOutputStream().write(reply.getBytes(US_ASCII));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
