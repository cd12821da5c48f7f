package nl.ruimbaan.sheet;

import java.time.LocalDate;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.WrittenDate;
import nl.ruimbaan.base.WrittenDate.Order;
import org.jspecify.annotations.Nullable;

/** What the dates of one column together prove about the order of day and month. */
public final class DateColumn {

    private String dayFirst = "";
    private String monthFirst = "";
    private WrittenDate.@Nullable Ambiguous ambiguous;
    private @Nullable Refusal unreadable;
    private long filled;
    private long unread;

    public void look(String text, LocalDate today) {
        filled++;
        switch (CellDay.of(text, null, today)) {
            case WrittenDate.Read(var day, var year, var order)
            when order == Order.DAY_FIRST -> dayFirst = dayFirst.isEmpty() ? text : dayFirst;
            case WrittenDate.Read(var day, var year, var order)
            when order == Order.MONTH_FIRST -> monthFirst = monthFirst.isEmpty() ? text : monthFirst;
            case WrittenDate.Read plain -> {}
            case WrittenDate.Ambiguous either -> ambiguous = ambiguous == null ? either : ambiguous;
            case WrittenDate.Unreadable no -> {
                unread++;
                unreadable = unreadable == null ? no.at("") : unreadable;
            }
        }
    }

    /** The order in which all of them can be read; null when nothing proves it, or they prove both. */
    @Nullable
    public Order proven() {
        if (dayFirst.isEmpty() == monthFirst.isEmpty()) {
            return null;
        }
        return monthFirst.isEmpty() ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    /** Whether only who wrote it knows the order: some date can be read in two, or some prove one and some the other. */
    public boolean leavesOrderOpen() {
        boolean contradicts = !dayFirst.isEmpty() && !monthFirst.isEmpty();
        return contradicts || (ambiguous != null && proven() == null);
    }

    /** The first that can be read in two orders; null when none can. */
    public WrittenDate.@Nullable Ambiguous ambiguous() {
        return ambiguous;
    }

    /** The first in which the day must come first; empty when there is none. */
    public String dayFirst() {
        return dayFirst;
    }

    /** The first in which the month must come first; empty when there is none. */
    public String monthFirst() {
        return monthFirst;
    }

    /** Why the first that is no day is none; null when all are. */
    @Nullable
    public Refusal unreadable() {
        return unreadable;
    }

    /** How many are no day. */
    public long unread() {
        return unread;
    }

    /** How many were looked at. */
    public long filled() {
        return filled;
    }
}
