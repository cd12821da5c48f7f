package nl.ruimbaan.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.sheet.CsvRow;
import nl.ruimbaan.sheet.Separator;
import nl.ruimbaan.sheet.TextEncoding;
import nl.ruimbaan.sheet.Vocabulary;
import nl.ruimbaan.sheet.Writing;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a file become stories.
 *
 * @param source what people call the source
 * @param encoding how the file writes its characters
 * @param separator what stands between its cells
 * @param headLine the line of the headings, from 1; 0 when there are none, null when nobody chose one
 * @param columns which column holds what, from 0; what is left out stays empty
 * @param language the language of the customers' words
 * @param literal whether the words are literally the customers'
 * @param answers what the coach said where the file leaves it open
 */
public record Mapping(
        String source,
        TextEncoding encoding,
        Separator separator,
        @Nullable Long headLine,
        Map<StoryField, Integer> columns,
        Language language,
        boolean literal,
        Answers answers) {

    private static final List<String> LITERAL_HEADINGS =
            List.of("citaat", "quote", "uitspraak", "klantwoorden", "woordenvandeklant", "customerwords", "verbatim");

    public Mapping {
        columns = Map.copyOf(columns);
        answers = Objects.requireNonNullElse(answers, Answers.NONE);
    }

    /** The best guess for a file with these headings. */
    static Mapping guess(String fileName, Writing writing, List<String> headings, Language reader) {
        Map<StoryField, Integer> columns = StoryField.guess(headings);
        Integer words = columns.get(StoryField.WORDS);
        boolean literal = words != null && LITERAL_HEADINGS.contains(Vocabulary.plain(headings.get(words)));
        String source = CsvRow.cut(fileName, Limits.NAME);
        return new Mapping(
                source,
                writing.encoding(),
                writing.separator(),
                writing.headLine(),
                columns,
                StoryField.language(headings, reader),
                literal,
                Answers.NONE);
    }

    /** The same with this field in this column, or in none when it is negative. */
    public Mapping with(StoryField field, int column) {
        Map<StoryField, Integer> changed = new EnumMap<>(StoryField.class);
        changed.putAll(columns);
        changed.remove(field);
        if (column >= 0) {
            changed.put(field, column);
        }
        return new Mapping(source, encoding, separator, headLine, changed, language, literal, answers);
    }

    /** The same with these answers. */
    public Mapping with(Answers other) {
        return new Mapping(source, encoding, separator, headLine, columns, language, literal, other);
    }

    /** The same with another name for the source. */
    public Mapping called(String name) {
        return new Mapping(name, encoding, separator, headLine, columns, language, literal, answers);
    }

    /** How the file is written. */
    public Writing writing() {
        return new Writing(encoding, separator, headLine);
    }

    /** Whether one column is both the words and the title, which is then made from the words. */
    boolean titleIsWords() {
        return columns.containsKey(StoryField.TITLE)
                && Objects.equals(columns.get(StoryField.TITLE), columns.get(StoryField.WORDS));
    }

    /** Why a file with so many columns cannot be read like this; empty when it can. */
    List<Refusal> refusals(int width) {
        List<Refusal> found = new ArrayList<>();
        if (source.isBlank()) {
            found.add(Refusal.of("source", "exchange.refused.noSource"));
        }
        if (source.length() > Limits.NAME) {
            found.add(Refusal.of("source", "refused.tooLong", Limits.NAME, source.length()));
        }
        if (!columns.containsKey(StoryField.WORDS)) {
            found.add(Refusal.of("words", "exchange.refused.noWordsColumn"));
        }
        if (columns.values().stream().anyMatch(column -> column < 0 || column >= width)) {
            found.add(Refusal.because("exchange.refused.noSuchColumn"));
        }
        if (new HashSet<>(columns.values()).size() < columns.size() - (titleIsWords() ? 1 : 0)) {
            found.add(Refusal.because("exchange.refused.columnTwice"));
        }
        return List.copyOf(found);
    }
}
