package nl.ruimbaan.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** A real server for mail, on a free port of this machine, and what arrived in it. */
final class PostBox implements AutoCloseable {

    private final GreenMail server;
    private final int port;

    PostBox() {
        this(0);
    }

    PostBox(int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        this.port = server.getSmtp().getPort();
    }

    int port() {
        return port;
    }

    GreenMail server() {
        return server;
    }

    List<MimeMessage> all() {
        return Arrays.asList(server.getReceivedMessages());
    }

    List<String> subjects() {
        return all().stream().map(PostBox::subject).toList();
    }

    MimeMessage only() {
        if (all().size() != 1) {
            throw new AssertionError("not one letter but " + subjects());
        }
        return all().getFirst();
    }

    static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String header(MimeMessage message, String name) {
        try {
            String[] values = message.getHeader(name);
            return values == null ? "" : values[0].replaceAll("\\r\\n\\s+", " ");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(MimeMessage message) {
        return part(message, 0);
    }

    static String html(MimeMessage message) {
        return part(message, 1);
    }

    private static String part(MimeMessage message, int number) {
        try {
            BodyPart part = ((MimeMultipart) message.getContent()).getBodyPart(number);
            return (String) part.getContent();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(GreenMailUtil.getWholeMessage(message), e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
