package nl.ruimbaan.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.ruimbaan.base.Writes;
import nl.ruimbaan.mail.report.Report;
import nl.ruimbaan.mail.report.ReportParser;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reads in the mailbox which letters did not arrive. It goes on where it was, by the numbers that the mailbox gives its messages: "unread" alone
 * would come by everything that nobody reads there each time. Of other messages it sees of which type they are, and leaves them as they are.
 */
@Component
class ReadReports {

    /** What is read of one report; a letter that came back as a whole stands at its end. */
    static final int LONGEST = 262_144;

    /** When it never looked: the newest ones alone. */
    static final int AT_FIRST = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(ReadReports.class);
    private static final String TYPE = "Content-Type";
    private static final int AT_A_TIME = 100;
    private static final int MOST_TIMES = 50;
    private static final int MOST_REPORTS = 100;
    private static final Duration LONGEST_TURN = Duration.ofSeconds(30);

    private final MailboxRow row;
    private final MailboxCourse course;
    private final MailboxVisit visit;
    private final LateReports late;

    ReadReports(MailboxRow row, MailboxCourse course, MailboxVisit visit, LateReports late) {
        this.row = row;
        this.course = course;
        this.visit = visit;
        this.late = late;
    }

    @Scheduled(fixedDelayString = "${ruimbaan.mailbox.every}", initialDelayString = "${ruimbaan.mailbox.every}")
    void run() {
        Writes.unseen(() -> row.read().filter(it -> course.mayTry()).ifPresent(this::run));
    }

    private void run(Mailbox mailbox) {
        visit.to(mailbox, folder -> read(folder, mailbox))
                .ifPresentOrElse(it -> course.away(mailbox, it.problem(), it.reply()), () -> course.well(mailbox));
    }

    private void read(IMAPFolder folder, Mailbox mailbox) throws MessagingException {
        long started = System.nanoTime();
        long validity = folder.getUIDValidity();
        long end = folder.getUIDNext();
        OptionalLong before = course.readUntil(mailbox, validity);
        long from = before.isPresent() ? before.getAsLong() + 1 : first(folder, end);
        course.readUntil(mailbox, validity, from - 1);
        int reports = 0;
        for (int times = 0; times < MOST_TIMES && from < end && reports < MOST_REPORTS && isEarly(started); times++) {
            long until = Math.min(from + AT_A_TIME, end) - 1;
            List<IMAPMessage> found = reports(folder, from, until);
            for (IMAPMessage report : found) {
                take(folder, report);
            }
            course.readUntil(mailbox, validity, until);
            reports += found.size();
            from = until + 1;
        }
    }

    private static long first(IMAPFolder folder, long end) throws MessagingException {
        int count = folder.getMessageCount();
        return count == 0 ? end : folder.getUID(folder.getMessage(Math.max(1, count - AT_FIRST + 1)));
    }

    private static boolean isEarly(long started) {
        return System.nanoTime() - started < LONGEST_TURN.toNanos();
    }

    /** Those of them that are reports: asked is for one line of each. */
    private static List<IMAPMessage> reports(IMAPFolder folder, long from, long until) throws MessagingException {
        Message[] all = folder.getMessagesByUID(from, until);
        var profile = new FetchProfile();
        profile.add(TYPE);
        folder.fetch(all, profile);
        List<IMAPMessage> reports = new ArrayList<>();
        for (Message message : all) {
            // Not getContentType: that would ask the server for the whole build of the message.
            String[] type = message.getHeader(TYPE);
            if (type != null && ReportParser.isReport(type[0])) {
                reports.add((IMAPMessage) message);
            }
        }
        return reports;
    }

    private void take(IMAPFolder folder, IMAPMessage message) throws MessagingException {
        Optional<Report> report = parsed(folder, message);
        if (report.isPresent() && late.take(report.get())) {
            message.setFlag(Flags.Flag.SEEN, true);
        }
    }

    /** One that cannot be read keeps no other, and is not tried again. */
    private static Optional<Report> parsed(IMAPFolder folder, IMAPMessage message) throws MessagingException {
        try (InputStream in = message.getMimeStream()) {
            return Optional.of(ReportParser.read(in.readNBytes(LONGEST)));
        } catch (MessagingException | IOException | RuntimeException failure) {
            if (!folder.isOpen()) {
                throw new MessagingException("The mailbox closed", new IOException(failure));
            }
            // Its words may hold an address.
            LOG.warn(
                    "A report about mail cannot be read: {}", failure.getClass().getName());
            return Optional.empty();
        }
    }
}
