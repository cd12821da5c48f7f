package nl.ruimbaan.shell;

import com.vaadin.flow.component.UIDetachedException;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ruimbaan.base.Database;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells what nobody foresaw, which is logged once and then counted, from what merely happens. */
@Component
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final String FROM_THE_BROWSER = "com.vaadin.flow.server.communication.rpc.";
    private static final List<String> LEFT = List.of("broken pipe", "connection reset", "stream closed");

    private final Database database;
    private final Repeats repeats = new Repeats();

    Failures(Database database) {
        this.database = database;
    }

    /** What it is; a surprise is in the log from now on. */
    Failure noted(Throwable failure) {
        if (database.failed(failure)) {
            return new Failure.DatabaseAway();
        }
        if (causes(failure).anyMatch(Failures::isOfWhoLeft)) {
            LOG.debug("A reader left", failure);
            return new Failure.ReaderLeft();
        }
        if (isNotFromOurPage(root(failure))) {
            LOG.debug("Not from a page of ours", failure);
            return new Failure.NotFromOurPage();
        }
        return new Failure.Surprise(logged(failure));
    }

    private String logged(Throwable failure) {
        Repeats.Seen seen = repeats.seen(root(failure));
        if (seen.times() == 1) {
            LOG.error("Surprise {}", seen.number(), failure);
        } else if (seen.isWorthALine()) {
            LOG.error("Surprise {} again: {} times by now", seen.number(), seen.times());
        }
        return seen.number();
    }

    private static boolean isOfWhoLeft(Throwable failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return failure instanceof ClientAbortException
                || failure instanceof UIDetachedException
                || failure instanceof EOFException
                || (failure instanceof IOException && LEFT.stream().anyMatch(message::contains));
    }

    /** What a browser sent broke before it reached any code of ours: an event without its details, or made by hand. */
    private static boolean isNotFromOurPage(Throwable root) {
        for (StackTraceElement place : root.getStackTrace()) {
            if (place.getClassName().startsWith("nl.ruimbaan.")) {
                return false;
            }
            if (place.getClassName().startsWith(FROM_THE_BROWSER)) {
                return true;
            }
        }
        return false;
    }

    private static Throwable root(Throwable failure) {
        return causes(failure).reduce((before, last) -> last).orElse(failure);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause).limit(50);
    }
}
