package nl.ruimbaan.mail;

import jakarta.mail.AuthenticationFailedException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Reads from a failure what it means for the letter: the server's number where there is one, else where it came from. */
final class Deliveries {

    private static final int PERMANENT = 500;

    /** The server closes down, or takes nothing from us for now. */
    private static final int CLOSING = 421;

    private Deliveries() {}

    static Delivery of(Exception failure) {
        var causes = Causes.of(failure);
        return causes.first(SMTPAddressFailedException.class)
                .map(it -> refused(Problem.ADDRESS, it.getReturnCode(), it.getMessage()))
                .or(() -> causes.first(AuthenticationFailedException.class).map(it -> away(Problem.LOGIN, it)))
                .or(() -> causes.first(SMTPSenderFailedException.class).map(it -> away(Problem.SENDER, it)))
                .or(() -> causes.first(SMTPSendFailedException.class)
                        .map(it -> refused(Problem.CONTENT, it.getReturnCode(), it.getMessage())))
                .orElseGet(() -> away(causes.problem(), causes.last()));
    }

    private static Delivery refused(Problem problem, int number, @Nullable String reply) {
        String brief = Causes.brief(reply);
        if (number == CLOSING) {
            return new Delivery.Away(Problem.LATER, brief);
        }
        return number >= PERMANENT ? new Delivery.Refused(problem, brief) : new Delivery.Later(brief);
    }

    private static Delivery away(Problem problem, Throwable failure) {
        return new Delivery.Away(problem, Causes.brief(failure.getMessage()));
    }
}
