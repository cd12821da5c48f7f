package nl.ruimbaan.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Objects;
import java.util.Properties;
import nl.ruimbaan.base.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Gives a letter to the server. Its password is no setting on a screen: it comes from where the portal is started. */
@Component
class PostOffice {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String CONNECTS_WITHIN = "5000";
    private static final String ANSWERS_WITHIN = "20000";

    private final String password;
    private final Clock clock;

    PostOffice(@Value("${ruimbaan.mail.password:}") String password, Clock clock) {
        this.password = password;
        this.clock = clock;
    }

    boolean hasPassword() {
        return !password.isEmpty();
    }

    Delivery send(MailServer server, Mail mail) {
        JavaMailSenderImpl sender = sender(server);
        try {
            sender.send(message(sender.createMimeMessage(), server, mail));
            return new Delivery.Taken();
        } catch (MailException | MessagingException failure) {
            return Deliveries.of(failure);
        }
    }

    private JavaMailSenderImpl sender(MailServer server) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(server.host());
        sender.setPort(server.port());
        sender.setUsername(server.username());
        sender.setPassword(server.username() == null ? null : password);
        Properties how = sender.getJavaMailProperties();
        how.setProperty("mail.smtp.auth", String.valueOf(server.username() != null));
        how.setProperty("mail.smtp.ssl.enable", String.valueOf(server.encryption() == Encryption.TLS));
        boolean turns = server.encryption() == Encryption.STARTTLS;
        how.setProperty("mail.smtp.starttls.enable", String.valueOf(turns));
        how.setProperty("mail.smtp.starttls.required", String.valueOf(turns));
        how.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        how.setProperty("mail.smtp.connectiontimeout", CONNECTS_WITHIN);
        how.setProperty("mail.smtp.timeout", ANSWERS_WITHIN);
        how.setProperty("mail.smtp.writetimeout", ANSWERS_WITHIN);
        how.setProperty("mail.smtp.from", server.sender());
        return sender;
    }

    private MimeMessage message(MimeMessage message, MailServer server, Mail mail) throws MessagingException {
        message.setFrom(named(server.sender(), server.senderName()));
        message.setReplyTo(new InternetAddress[] {named(server.answers().orElse(server.sender()), mail.answers())});
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(clock.now()));
        message.setHeader("Message-ID", "<" + mail.id() + "@" + domain(server.sender()) + ">");
        // Nobody answers a machine that they are on holiday.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (mail.stop() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.stop() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        var both = new MimeMultipart("alternative");
        both.addBodyPart(part(mail.text(), "plain"));
        both.addBodyPart(part(mail.html(), "html"));
        message.setContent(both);
        return message;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }

    private static InternetAddress named(String address, String name) throws MessagingException {
        try {
            return new InternetAddress(address, name, UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException(Objects.toString(impossible.getMessage()), impossible);
        }
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }
}
