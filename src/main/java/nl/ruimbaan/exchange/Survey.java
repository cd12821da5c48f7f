package nl.ruimbaan.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ruimbaan.base.WrittenDate;
import nl.ruimbaan.sheet.CsvRow;
import nl.ruimbaan.sheet.CsvRows;
import nl.ruimbaan.sheet.DateColumn;
import nl.ruimbaan.sheet.Vocabulary;

/** What all rows of a file together tell about its columns. Keeps a few examples of each column, never the rows. */
final class Survey {

    private final Mapping mapping;
    private final KnownNames known;
    private final LocalDate today;
    private final Map<StoryField, DateColumn> dates = new EnumMap<>(StoryField.class);
    private final Map<StoryField, NumberColumn> numbers = new EnumMap<>(StoryField.class);
    private final Map<StoryField, NameColumn> names = new EnumMap<>(StoryField.class);

    private Survey(Mapping mapping, KnownNames known, LocalDate today) {
        this.mapping = mapping;
        this.known = known;
        this.today = today;
    }

    /** Looks through the rows that are left. */
    static Survey of(CsvRows rows, Mapping mapping, KnownNames known, LocalDate today) {
        Survey survey = new Survey(mapping, known, today);
        for (CsvRow row = rows.next(); row != null; row = rows.next()) {
            CsvRow current = row;
            mapping.columns().forEach((field, column) -> survey.look(field, current.cell(column)));
        }
        return survey;
    }

    private void look(StoryField field, String text) {
        if (text.isEmpty() || Vocabulary.sayNothing(text)) {
            return;
        }
        switch (field.holds()) {
            case DAY -> dates.computeIfAbsent(field, it -> new DateColumn()).look(text, today);
            case NUMBER ->
                numbers.computeIfAbsent(field, it -> new NumberColumn()).look(text);
            case NAME -> names.computeIfAbsent(field, it -> new NameColumn()).look(text, known.knows(field, text));
            case TEXT -> {}
        }
    }

    /** The same mapping, with the order of day and month where a column proves it. */
    Mapping proven() {
        Answers answers = mapping.answers();
        for (var column : dates.entrySet()) {
            WrittenDate.Order proven = column.getValue().proven();
            answers = proven == null ? answers : answers.with(column.getKey(), proven);
        }
        return mapping.with(answers);
    }

    /** What can be shown before all is answered: a name that nobody spoke of yet is nothing for as long. */
    Mapping provisional() {
        Mapping proven = proven();
        Answers answers = proven.answers();
        for (StoryField field : names.keySet()) {
            answers = answers.withoutTheRest(field);
        }
        return proven.with(answers);
    }

    /** What the file leaves open, whether or not it was answered. */
    List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        dates.forEach((field, column) -> {
            if (column.leavesOrderOpen()) {
                questions.add(
                        new Question.DayOrMonth(field, column.ambiguous(), column.dayFirst(), column.monthFirst()));
            }
        });
        names.forEach(
                (field, column) -> column.question(field, known.choices(field)).ifPresent(questions::add));
        return questions;
    }

    /** The columns of which more than half cannot be read. */
    List<Doubt> doubts() {
        return Stream.concat(
                        dates.entrySet().stream().map(it -> doubt(it.getKey(), it.getValue())),
                        numbers.entrySet().stream().map(it -> it.getValue().doubt(it.getKey())))
                .flatMap(Optional::stream)
                .filter(it -> it.unread() * 2 > it.filled())
                .toList();
    }

    private static Optional<Doubt> doubt(StoryField field, DateColumn column) {
        return Optional.ofNullable(column.unreadable())
                .map(why -> new Doubt(field, column.unread(), column.filled(), why));
    }
}
