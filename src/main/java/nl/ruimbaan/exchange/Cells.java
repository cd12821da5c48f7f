package nl.ruimbaan.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.WrittenDate;
import nl.ruimbaan.base.WrittenNumber;
import nl.ruimbaan.demand.Channel;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.RightFirstTime;
import nl.ruimbaan.sheet.CellDay;
import nl.ruimbaan.sheet.CsvRow;
import nl.ruimbaan.sheet.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The cells of one row, read by what their columns hold; gathers what is wrong with them. */
final class Cells {

    private static final int QUOTED = 80;

    private final CsvRow row;
    private final Mapping mapping;
    private final LocalDate today;
    private final List<Refusal> refusals = new ArrayList<>();

    Cells(CsvRow row, Mapping mapping, LocalDate today) {
        this.row = row;
        this.mapping = mapping;
        this.today = today;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    String text(StoryField field) {
        Integer column = mapping.columns().get(field);
        return column == null ? "" : row.cell(column);
    }

    @Nullable
    Integer number(StoryField field) {
        return said(field)
                .flatMap(text -> switch (WrittenNumber.of(text, WrittenNumber.Unit.TIMES)) {
                    case WrittenNumber.Read(int number) -> Optional.of(number);
                    case WrittenNumber.Unreadable no -> wrong(no.at(field.component()));
                })
                .orElse(null);
    }

    @Nullable
    LocalDate date(StoryField field) {
        return said(field)
                .flatMap(text -> switch (CellDay.of(
                        text, mapping.answers().orders().get(field), today)) {
                    case WrittenDate.Read read -> Optional.of(read.day());
                    case WrittenDate.Ambiguous either ->
                        wrong(Refusal.of(field.component(), "exchange.refused.ambiguous", either.text()));
                    case WrittenDate.Unreadable no -> wrong(no.at(field.component()));
                })
                .orElse(null);
    }

    @Nullable
    Demand demand() {
        return value(StoryField.DEMAND, "exchange.refused.demand", ValueWords::demand);
    }

    @Nullable
    RightFirstTime rightFirstTime() {
        return value(StoryField.RIGHT_FIRST_TIME, "exchange.refused.yesNo", ValueWords::rightFirstTime);
    }

    @Nullable
    Channel channel() {
        return value(StoryField.CHANNEL, "exchange.refused.channel", ValueWords::channel);
    }

    /** What the cell means, or was said to mean; null when that is nothing, or nobody knows: then it is wrong. */
    <T> @Nullable T value(StoryField field, String complaint, Function<String, Optional<T>> meaning) {
        String text = text(field);
        Optional<T> found = meaning.apply(text);
        if (found.isPresent() || Vocabulary.sayNothing(text)) {
            return found.orElse(null);
        }
        String readAs = mapping.answers().readAs(field, text);
        if (readAs != null) {
            found = meaning.apply(readAs);
            if (found.isPresent() || readAs.isEmpty()) {
                return found.orElse(null);
            }
        }
        refusals.add(Refusal.of(field.component(), complaint, CsvRow.cut(text, QUOTED)));
        return null;
    }

    private Optional<String> said(StoryField field) {
        return Optional.of(text(field)).filter(it -> !Vocabulary.sayNothing(it));
    }

    private <T> Optional<T> wrong(Refusal why) {
        refusals.add(why);
        return Optional.empty();
    }
}
