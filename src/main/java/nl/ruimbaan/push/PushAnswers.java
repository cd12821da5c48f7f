package nl.ruimbaan.push;

import java.net.http.HttpResponse;
import java.time.Duration;

/** Reads from the answer of the maker of a browser what becomes of a message and of a device (RFC 8030). */
final class PushAnswers {

    private static final int REDIRECT = 300;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int TOO_MANY = 429;
    private static final int THEIRS = 500;
    private static final Duration LONGEST = Duration.ofHours(1);

    private PushAnswers() {}

    static PushDelivery of(HttpResponse<?> answer) {
        int status = answer.statusCode();
        if (status < REDIRECT) {
            return new PushDelivery.Taken();
        }
        if (status == NOT_FOUND || status == GONE) {
            return new PushDelivery.Gone();
        }
        return status == TOO_MANY || status >= THEIRS
                ? new PushDelivery.Later(patience(answer))
                : new PushDelivery.Refused(status);
    }

    /** Seconds; who gives a date is asked again at our own pace. */
    private static Duration patience(HttpResponse<?> answer) {
        Duration asked = answer.headers()
                .firstValue("Retry-After")
                .filter(it -> it.matches("[0-9]{1,6}"))
                .map(it -> Duration.ofSeconds(Long.parseLong(it)))
                .orElse(Duration.ZERO);
        return asked.compareTo(LONGEST) < 0 ? asked : LONGEST;
    }
}
