package nl.ruimbaan.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import nl.ruimbaan.base.Limits;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/** Reads from a failure what it means for the letter: the server's number where there is one, else where it came from. */
final class Deliveries {

    private static final int PERMANENT = 500;

    /** The server closes down, or takes nothing from us for now. */
    private static final int CLOSING = 421;

    private Deliveries() {}

    static Delivery of(Exception failure) {
        Set<Throwable> all = behind(failure);
        return first(all, SMTPAddressFailedException.class)
                .map(it -> refused(Problem.ADDRESS, it.getReturnCode(), it.getMessage()))
                .or(() -> first(all, AuthenticationFailedException.class).map(it -> away(Problem.LOGIN, it)))
                .or(() -> first(all, SMTPSenderFailedException.class).map(it -> away(Problem.SENDER, it)))
                .or(() -> first(all, SMTPSendFailedException.class)
                        .map(it -> refused(Problem.CONTENT, it.getReturnCode(), it.getMessage())))
                .orElseGet(() -> connection(all, failure));
    }

    private static Delivery connection(Set<Throwable> all, Exception failure) {
        Problem problem =
                all.stream().flatMap(it -> problem(it).stream()).findFirst().orElse(Problem.OTHER);
        return away(problem, all.stream().reduce(failure, (one, next) -> next));
    }

    private static Optional<Problem> problem(Throwable failure) {
        return Optional.ofNullable(
                switch (failure) {
                    case UnknownHostException _ -> Problem.HOST;
                    case SocketTimeoutException _ -> Problem.SILENT;
                    case ConnectException _, NoRouteToHostException _ -> Problem.PORT;
                    case SSLException _ -> Problem.SECRECY;
                    case MessagingException it
                    when String.valueOf(it.getMessage()).contains("STARTTLS") -> Problem.SECRECY;
                    default -> null;
                });
    }

    private static Delivery refused(Problem problem, int number, @Nullable String reply) {
        if (number == CLOSING) {
            return new Delivery.Away(Problem.LATER, brief(reply));
        }
        return number >= PERMANENT ? new Delivery.Refused(problem, brief(reply)) : new Delivery.Later(brief(reply));
    }

    private static Delivery away(Problem problem, Throwable failure) {
        return new Delivery.Away(problem, brief(failure.getMessage()));
    }

    /** The failure, what it came of, and what else the library hangs on it. */
    private static Set<Throwable> behind(Exception failure) {
        Set<Throwable> found = new LinkedHashSet<>();
        Deque<Throwable> next = new ArrayDeque<>(Set.of(failure));
        while (!next.isEmpty()) {
            Throwable one = next.removeFirst();
            if (found.add(one)) {
                Stream.of(Optional.ofNullable(one.getCause()), alongside(one))
                        .flatMap(Optional::stream)
                        .forEach(next::addLast);
                if (one instanceof MailSendException sent) {
                    sent.getFailedMessages().values().forEach(next::addLast);
                }
            }
        }
        return found;
    }

    private static Optional<Throwable> alongside(Throwable one) {
        return one instanceof MessagingException it ? Optional.ofNullable(it.getNextException()) : Optional.empty();
    }

    private static <T> Optional<T> first(Set<Throwable> all, Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static String brief(@Nullable String reply) {
        String line = String.valueOf(reply).strip().replaceAll("\\s+", " ");
        return line.length() <= Limits.SHORT_TEXT ? line : line.substring(0, Limits.SHORT_TEXT);
    }
}
