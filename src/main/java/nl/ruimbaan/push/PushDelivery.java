package nl.ruimbaan.push;

import java.time.Duration;

/** What the maker of a browser said to a message. */
sealed interface PushDelivery {

    record Taken() implements PushDelivery {}

    /** There is no such device any more. */
    record Gone() implements PushDelivery {}

    /** Not this one, and not later either. */
    record Refused(int status) implements PushDelivery {}

    /**
     * Not now.
     *
     * @param after for how long at least it asks for patience
     */
    record Later(Duration after) implements PushDelivery {}

    /** Nobody answers there. */
    record Away() implements PushDelivery {}
}
