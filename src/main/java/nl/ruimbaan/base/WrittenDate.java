package nl.ruimbaan.base;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day as somebody wrote it: {@code 1-2-2026}, {@code 1/2/26}, {@code 1.2.2026}, {@code 1 2 2026}, {@code 1-2}, {@code 2026-02-01},
 * {@code 20260201}, {@code 01022026}, {@code 1 februari 2026}, {@code 1-feb}, {@code zo 1 feb. '26}, {@code February 1st, 2026},
 * {@code vandaag}, {@code gisteren}, {@code yesterday}. Month and day names are Dutch or English, whatever the reader's language. Blanks of
 * every kind, dashes and invisible signs make no difference. Two figures of a year lie at most twenty years ahead. Times,
 * zones and serial numbers of spreadsheets are no part of it. What is not surely one day is never guessed.
 */
public sealed interface WrittenDate {

    /** What comes first where day and month are both figures. */
    enum Order {
        /** The Dutch and the British way. */
        DAY_FIRST,
        /** The American way. */
        MONTH_FIRST
    }

    /** In which year a day lies that was written without one. */
    enum Lean {
        /** The last such day, today included: when something happened. */
        PAST,
        /** The next such day, today included: when something will be done. */
        COMING,
        /** The such day that is nearest to today. */
        NEAREST
    }

    /**
     * It means this day.
     *
     * @param yearWritten whether the year was written as well, or chosen by the lean
     * @param proves the one order in which the text can be read at all; null when it proves none
     */
    record Read(
            LocalDate day, boolean yearWritten, @Nullable Order proves) implements WrittenDate {}

    /** It means one day or another, and only who wrote it knows which. */
    record Ambiguous(String text, LocalDate dayFirst, LocalDate monthFirst) implements WrittenDate {

        public Refusal at(String field) {
            return Refusal.of(field, "written.date.ambiguous", text);
        }
    }

    /**
     * It means no day, or not surely one.
     *
     * @param key translation key of a sentence that says why and what to do, with the text as its first argument
     */
    record Unreadable(String key, List<Object> args) implements WrittenDate {

        public Refusal at(String field) {
            return new Refusal(field, key, args);
        }
    }

    /**
     * Reads a text in this order alone; {@code 2/13/2026} with the day first is unreadable, never turned round. Never
     * {@link Ambiguous}.
     *
     * @param text not blank: nothing written is not a day, and whoever asks knows what it means
     */
    static WrittenDate in(Order order, String text, LocalDate today, Lean lean) {
        return new DateReading(text, today, lean).in(order);
    }

    /** Reads a text of which nobody said in which order it is: what proves its order itself, or has none, is read. */
    static WrittenDate of(String text, LocalDate today, Lean lean) {
        return new DateReading(text, today, lean).inAnyOrder();
    }
}
