package nl.ruimbaan.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Properties;

/** A real mailbox, on a free port of this machine, in which reports come in. */
final class ReportBox implements AutoCloseable {

    static final String PASSWORD = "postgeheim";

    private final GreenMail server;
    private final GreenMailUser user;

    ReportBox() {
        this(ServerSetup.PROTOCOL_IMAP, 0);
    }

    ReportBox(String protocol, int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", protocol));
        server.start();
        user = server.setUser("ruimbaan@example.org", "ruimbaan", PASSWORD);
    }

    int port() {
        return (server.getImap() == null ? server.getImaps() : server.getImap()).getPort();
    }

    MailboxDraft draft() {
        return new MailboxDraft("127.0.0.1", port(), Encryption.NONE, "ruimbaan", "INBOX");
    }

    ReportBox gets(byte[] message) {
        try {
            user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    List<StoredMessage> all() {
        return inbox().getMessages();
    }

    /** Of each message, whether somebody read it. */
    List<Boolean> seen() {
        return all().stream().map(it -> it.isSet(Flags.Flag.SEEN)).toList();
    }

    MailFolder inbox() {
        try {
            return server.getManagers().getImapHostManager().getInbox(user);
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
