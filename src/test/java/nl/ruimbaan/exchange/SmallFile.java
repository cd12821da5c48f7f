package nl.ruimbaan.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.sheet.CsvRow;
import nl.ruimbaan.sheet.CsvRows;
import nl.ruimbaan.sheet.Headings;
import nl.ruimbaan.sheet.Separator;
import nl.ruimbaan.sheet.TextEncoding;
import nl.ruimbaan.sheet.Writing;

/** A file as it is read from its bytes on, without a database: guessed, asked about, read. */
record SmallFile(String text, Mapping mapping, List<String> headings) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final KnownNames CATALOGUE = new KnownNames(
            Map.of("wonennoord", new TeamId(3)),
            Map.of(),
            Map.of(StoryField.CHANNEL, List.of("PHONE", "PORTAL"), StoryField.TEAM, List.of("Wonen Noord")));

    /** One of the files in {@code shapes}. */
    static SmallFile named(String name) {
        try (InputStream bytes = SmallFile.class.getResourceAsStream("/exchange/shapes/" + name)) {
            return of(bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SmallFile of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static SmallFile of(byte[] bytes) {
        try {
            TextEncoding encoding = TextEncoding.of(() -> new ByteArrayInputStream(bytes));
            StringBuilder text = new StringBuilder();
            var reader = encoding.reader(new ByteArrayInputStream(bytes));
            for (int sign = reader.read(); sign >= 0; sign = reader.read()) {
                text.append((char) sign);
            }
            Separator separator = Separator.of(text.toString(), StoryField::isHeading);
            Headings headings = Headings.guess(
                    new CsvRows(new StringReader(text.toString()), separator).next(50), StoryField::isHeading);
            Writing writing = new Writing(encoding, separator, headings.line());
            Mapping guess = Mapping.guess("bestand.csv", writing, headings.names(), Language.NL);
            return new SmallFile(text.toString(), guess, headings.names());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, with these answers. */
    SmallFile answering(Function<Answers, Answers> answer) {
        return new SmallFile(text, mapping.with(answer.apply(mapping.answers())), headings);
    }

    Survey survey() {
        return Survey.of(rows(), mapping, CATALOGUE, TODAY);
    }

    List<ParsedRow> readings() {
        RowReader reader = new RowReader(survey().proven(), headings.size(), CATALOGUE, TODAY);
        List<ParsedRow> readings = new ArrayList<>();
        CsvRows rows = rows();
        for (CsvRow row = rows.next(); row != null; row = rows.next()) {
            readings.add(reader.read(row));
        }
        return readings;
    }

    /** The readings, all of them right. */
    List<ParsedRow.Right> right() {
        return readings().stream()
                .map(it -> switch (it) {
                    case ParsedRow.Right right -> right;
                    case ParsedRow.Wrong wrong -> throw new AssertionError(wrong);
                })
                .toList();
    }

    private CsvRows rows() {
        return new CsvRows(new StringReader(text), mapping.separator())
                .below(Objects.requireNonNull(mapping.headLine()));
    }
}
