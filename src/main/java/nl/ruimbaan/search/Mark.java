package nl.ruimbaan.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.ruimbaan.base.ItemLog;

/**
 * How far an index has come in the log.
 *
 * @param below all entries up to here are in it
 * @param last the newest entry that is in it; 0 when there was none
 * @param at when that one was written, by which it is known again: a database that was put back may give its number to another
 */
record Mark(long below, long last, Instant at) {

    static final Mark START = new Mark(0, 0, Instant.EPOCH);

    /** An entry with a lower number may become known so much later than one with a higher number. */
    static final Duration LATE = Duration.ofMinutes(2);

    /** Another number each time that what is kept of a text changes: an index of another form is made anew. */
    private static final String FORM = "1";

    /** Where to read on: with the newest entry itself, so that one sees that it is still the same. */
    long from() {
        return last == 0 ? 0 : Math.min(below, last - 1);
    }

    /** Whether what was read from there shows that the log goes on where the index stopped. */
    boolean isIn(List<ItemLog.Entry> read) {
        return last == 0
                || read.stream().anyMatch(it -> it.id() == last && it.at().equals(at));
    }

    /** After these entries, which were all that there were after {@link #from}. */
    Mark after(List<ItemLog.Entry> read, Instant now) {
        if (read.isEmpty()) {
            return this;
        }
        ItemLog.Entry newest = read.getLast();
        long old = read.stream()
                .filter(it -> it.at().isBefore(now.minus(LATE)))
                .mapToLong(ItemLog.Entry::id)
                .max()
                .orElse(below);
        return new Mark(Math.max(below, old), newest.id(), newest.at());
    }

    Map<String, String> written() {
        return new TreeMap<>(Map.of(
                "form", FORM, "below", String.valueOf(below), "last", String.valueOf(last), "at", at.toString()));
    }

    /** Empty when the index is of another form. */
    static Optional<Mark> read(Map<String, String> data) {
        return FORM.equals(data.get("form"))
                ? Optional.of(new Mark(
                        Long.parseLong(data.get("below")),
                        Long.parseLong(data.get("last")),
                        Instant.parse(data.get("at"))))
                : Optional.empty();
    }
}
