package nl.ruimbaan.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.story.Channel;
import nl.ruimbaan.story.Demand;
import nl.ruimbaan.story.RightFirstTime;
import org.jspecify.annotations.Nullable;

/** The cells of one row, read by what their columns hold; gathers what is wrong with them. */
final class Cells {

    private static final int QUOTED = 80;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    private static final Words<Demand> DEMANDS = new Words<>(Demand.class)
            .meaning(Demand.VALUE, "value demand", "waarde", "waardevraag")
            .meaning(Demand.FAILURE, "failure demand", "fout", "foutvraag", "faalvraag", "storingsvraag")
            .meaning(Demand.UNKNOWN, "don't know yet", "onbekend", "weet ik nog niet");
    private static final Words<RightFirstTime> ANSWERS = new Words<>(RightFirstTime.class)
            .meaning(RightFirstTime.YES, "y", "true", "1", "ja", "j")
            .meaning(RightFirstTime.NO, "n", "false", "0", "nee")
            .meaning(RightFirstTime.NOT_YET, "nog niet");
    private static final Words<Channel> CHANNELS = new Words<>(Channel.class)
            .meaning(Channel.COUNTER, "desk", "balie", "loket")
            .meaning(Channel.PHONE, "telephone", "telefoon", "telefonisch", "tel")
            .meaning(Channel.EMAIL, "mail")
            .meaning(Channel.LETTER, "post", "brief")
            .meaning(Channel.PORTAL, "web", "website", "portaal")
            .meaning(Channel.HOME_VISIT, "visit", "huisbezoek");

    private final List<String> cells;
    private final Map<StoryField, Integer> columns;
    private final List<Refusal> refusals = new ArrayList<>();

    Cells(List<String> cells, Map<StoryField, Integer> columns) {
        this.cells = cells;
        this.columns = columns;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    String text(StoryField field) {
        Integer column = columns.get(field);
        return column == null || column >= cells.size() ? "" : cells.get(column).strip();
    }

    @Nullable
    Integer number(StoryField field) {
        return value(field, "exchange.refused.number", Cells::number);
    }

    @Nullable
    LocalDate date(StoryField field) {
        return value(field, "exchange.refused.date", Cells::date);
    }

    @Nullable
    Demand demand() {
        return value(StoryField.DEMAND, "exchange.refused.demand", DEMANDS::in);
    }

    @Nullable
    RightFirstTime rightFirstTime() {
        return value(StoryField.RIGHT_FIRST_TIME, "exchange.refused.yesNo", ANSWERS::in);
    }

    @Nullable
    Channel channel() {
        return value(StoryField.CHANNEL, "exchange.refused.channel", CHANNELS::in);
    }

    /** What the cell means; null when it is empty, or means nothing: then it is wrong. */
    <T> @Nullable T value(StoryField field, String complaint, Function<String, Optional<T>> meaning) {
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        Optional<T> found = meaning.apply(text);
        if (found.isEmpty()) {
            refusals.add(Refusal.of(field.component(), complaint, CsvRow.cut(text, QUOTED)));
        }
        return found.orElse(null);
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                LocalDate date = LocalDate.parse(text, format);
                return date.isBefore(EARLIEST) ? Optional.empty() : Optional.of(date);
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        return Optional.empty();
    }
}
