package nl.ruimbaan.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Mail that is to be sent to somebody.
 *
 * @param digestOn the day of which it is the overview
 * @param since after which messages of an overview came
 * @param until up to which they came
 * @param tries how often a server did not take it yet
 */
record Letter(
        long id,
        PersonId person,
        Kind kind,
        @Nullable LocalDate digestOn,
        @Nullable Instant since,
        @Nullable Instant until,
        int tries,
        Instant madeAt) {

    enum Kind {
        AT_ONCE,
        DIGEST,
        /** Asks whether an address is the reader's. */
        CONFIRM
    }

    enum State {
        WAITING,
        SENT,
        /** There was nothing left to say when it was to go. */
        EMPTY,
        /** A server refused it for good. */
        REFUSED,
        /** No server took it for days. */
        GIVEN_UP,
        /** The portal stopped while a server was taking it: it may have gone, and does not go twice. */
        UNCERTAIN,
        /** A server took it, and reported later that it did not arrive. */
        REPORTED;

        static final Set<State> NOT_ARRIVED = EnumSet.of(REFUSED, GIVEN_UP, UNCERTAIN, REPORTED);

        /** Of these a report may still say that they did not arrive. */
        static final Set<State> ON_THEIR_WAY = EnumSet.of(SENT, UNCERTAIN);
    }
}
