package nl.ruimbaan.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import jakarta.mail.ReadOnlyFolderException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Opens the mailbox. Its password is no setting on a screen: it comes from where the portal is started. */
@Component
class MailboxVisit {

    private static final String CONNECTS_WITHIN = "5000";

    /** Jobs have one thread: letters wait for so long when a mailbox falls silent. */
    private static final String ANSWERS_WITHIN = "10000";

    private final String password;

    MailboxVisit(@Value("${ruimbaan.mailbox.password:}") String password) {
        this.password = password;
    }

    /** What is done in the open folder. */
    @FunctionalInterface
    interface Work {

        void in(IMAPFolder folder) throws MessagingException;
    }

    boolean hasPassword() {
        return !password.isEmpty();
    }

    /** Nothing of it is marked as read but by the work. Empty when all went well. */
    Optional<TestResult.Failed> to(Mailbox mailbox, Work work) {
        Session session = Session.getInstance(properties(mailbox.encryption()));
        try (Store store = session.getStore("imap")) {
            store.connect(mailbox.host(), mailbox.port(), mailbox.username(), password);
            Folder folder = store.getFolder(mailbox.folder());
            folder.open(Folder.READ_WRITE);
            try {
                work.in((IMAPFolder) folder);
            } finally {
                leave(folder);
            }
            return Optional.empty();
        } catch (MessagingException failure) {
            return Optional.of(failed(failure));
        }
    }

    /** What somebody else marked to be thrown away stays: closing a folder as a resource would throw it away. */
    private static void leave(Folder folder) throws MessagingException {
        if (folder.isOpen()) {
            folder.close(false);
        }
    }

    private static Properties properties(Encryption encryption) {
        var how = new Properties();
        how.setProperty("mail.imap.ssl.enable", String.valueOf(encryption == Encryption.TLS));
        boolean turns = encryption == Encryption.STARTTLS;
        how.setProperty("mail.imap.starttls.enable", String.valueOf(turns));
        how.setProperty("mail.imap.starttls.required", String.valueOf(turns));
        how.setProperty("mail.imap.ssl.checkserveridentity", "true");
        how.setProperty("mail.imap.connectiontimeout", CONNECTS_WITHIN);
        how.setProperty("mail.imap.timeout", ANSWERS_WITHIN);
        how.setProperty("mail.imap.writetimeout", ANSWERS_WITHIN);
        how.setProperty("mail.imap.peek", "true");
        how.setProperty("mail.imap.fetchsize", String.valueOf(ReadReports.LONGEST));
        return how;
    }

    private static TestResult.Failed failed(MessagingException failure) {
        var causes = Causes.of(failure);
        Problem problem = causes.first(AuthenticationFailedException.class)
                .map(it -> Problem.MAILBOX_LOGIN)
                .or(() -> causes.first(FolderNotFoundException.class).map(it -> Problem.FOLDER))
                .or(() -> causes.first(ReadOnlyFolderException.class).map(it -> Problem.FOLDER))
                .orElseGet(causes::problem);
        return new TestResult.Failed(problem, Causes.brief(causes.last().getMessage()));
    }
}
