package nl.ruimbaan.e2e.portal;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server for mail on a free port, and the letters that arrived in it. */
public final class Letterbox implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    public Letterbox() {
        server.start();
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    /** A letter as it came. */
    public record Letter(String subject, String text, String html, String stop) {

        /** The first address in it that looks like this. */
        public String link(String regex) {
            Matcher link = Pattern.compile("https?://\\S*" + regex).matcher(text);
            if (!link.find()) {
                throw new AssertionError("no link " + regex + " in\n" + text);
            }
            return link.group();
        }

        /** Puts it where a browser can open it. */
        public Path keep(Path file) throws IOException {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, html);
        }
    }

    /** Waits for one to this address with this subject. */
    public Letter letter(String address, String subject) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            for (MimeMessage one : server.getReceivedMessages()) {
                if (isTo(one, address) && subject.equals(subject(one))) {
                    return read(one);
                }
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError("no letter \"" + subject + "\" to " + address + " among "
                + Arrays.stream(server.getReceivedMessages())
                        .map(Letterbox::subject)
                        .toList());
    }

    private static boolean isTo(MimeMessage one, String address) {
        try {
            return Arrays.stream(one.getAllRecipients())
                    .anyMatch(it -> it.toString().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage one) {
        try {
            return one.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Letter read(MimeMessage one) {
        try {
            var both = (MimeMultipart) one.getContent();
            String[] stop = one.getHeader("List-Unsubscribe");
            return new Letter(
                    one.getSubject(),
                    (String) both.getBodyPart(0).getContent(),
                    (String) both.getBodyPart(1).getContent(),
                    stop == null ? "" : stop[0].replaceAll("[<>\\s]", ""));
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
