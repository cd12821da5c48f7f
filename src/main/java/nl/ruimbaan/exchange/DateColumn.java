package nl.ruimbaan.exchange;

import java.time.LocalDate;
import java.util.Optional;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.WrittenDate;
import nl.ruimbaan.base.WrittenDate.Order;
import org.jspecify.annotations.Nullable;

/** What the dates of one column together prove about the order of day and month. */
final class DateColumn {

    private String dayFirst = "";
    private String monthFirst = "";
    private WrittenDate.@Nullable Ambiguous ambiguous;
    private @Nullable Refusal unreadable;
    private long filled;
    private long unread;

    void look(String text, LocalDate today) {
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
    Order proven() {
        if (dayFirst.isEmpty() == monthFirst.isEmpty()) {
            return null;
        }
        return monthFirst.isEmpty() ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    Optional<Question> question(StoryField field) {
        boolean contradicts = !dayFirst.isEmpty() && !monthFirst.isEmpty();
        return contradicts || (ambiguous != null && proven() == null)
                ? Optional.of(new Question.DayOrMonth(field, ambiguous, dayFirst, monthFirst))
                : Optional.empty();
    }

    Optional<Doubt> doubt(StoryField field) {
        return unreadable == null ? Optional.empty() : Optional.of(new Doubt(field, unread, filled, unreadable));
    }
}
