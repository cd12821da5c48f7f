package nl.ruimbaan.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in one cell of a workbook. */
public sealed interface SheetCell {

    /** Nothing. */
    record Empty() implements SheetCell {}

    /** Words, without blanks around them. A true or false is the word. */
    record Words(String text) implements SheetCell {}

    /**
     * A number.
     *
     * @param percent whether it is shown as a percentage: 0.125 as 12.5%
     */
    record Amount(BigDecimal value, boolean percent) implements SheetCell {}

    /** A day, shown as one. */
    record Day(LocalDate day) implements SheetCell {}

    /**
     * It has no value that one may take.
     *
     * @param text what shows so: {@code #N/A}, or the formula that was never calculated
     */
    record Wrong(Why why, String text) implements SheetCell {}

    /** Why a cell has no value. */
    enum Why {
        /** The sheet itself says that it could not be worked out. */
        ERROR_WORD,
        /** The program that wrote the file did not work it out. */
        NOT_CALCULATED,
        /** A number that is none. */
        UNREADABLE
    }
}
