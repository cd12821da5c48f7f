package nl.ruimbaan.mail;

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
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/** What lies behind a failure of a server: all that led to it, and what it means for the connection. */
record Causes(Exception failure, Set<Throwable> all) {

    /** The failure, what it came of, and what else the library hangs on it. */
    static Causes of(Exception failure) {
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
        return new Causes(failure, found);
    }

    <T> Optional<T> first(Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** What is wrong with the connection. */
    Problem problem() {
        return all.stream().flatMap(it -> problem(it).stream()).findFirst().orElse(Problem.OTHER);
    }

    /** What it came of in the end. */
    Throwable last() {
        return all.stream().reduce(failure, (one, next) -> next);
    }

    /** In one line, as long as is kept. */
    static String brief(@Nullable String reply) {
        String line = String.valueOf(reply).strip().replaceAll("\\s+", " ");
        int end = Math.min(line.length(), Limits.SHORT_TEXT);
        return line.substring(0, end > 0 && Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end);
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

    private static Optional<Throwable> alongside(Throwable one) {
        return one instanceof MessagingException it ? Optional.ofNullable(it.getNextException()) : Optional.empty();
    }
}
