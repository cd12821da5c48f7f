package nl.ruimbaan.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.sheet.CsvRow;
import nl.ruimbaan.sheet.CsvRows;
import nl.ruimbaan.sheet.Headings;
import nl.ruimbaan.sheet.TextEncoding;
import nl.ruimbaan.sheet.Writing;
import org.springframework.stereotype.Component;

/** How an uploaded file is to be read: guessed from the file itself, and shown by its first rows. */
@Component
class ImportFormat {

    private static final int SHOWN = 10;

    private final ImportFiles files;
    private final PeopleService people;
    private final DemandTypeService demandTypes;
    private final Clock clock;

    ImportFormat(ImportFiles files, PeopleService people, DemandTypeService demandTypes, Clock clock) {
        this.files = files;
        this.people = people;
        this.demandTypes = demandTypes;
        this.clock = clock;
    }

    /** The best guess, for a coach to correct. */
    Mapping guess(ImportId id, String fileName) {
        TextEncoding encoding = files.encoding(id);
        return guess(id, fileName, new Writing(encoding, files.separator(id, encoding), null));
    }

    /** The best guess for the columns of a file that is written like this; where the headings are is guessed when not chosen. */
    Mapping guess(ImportId id, String fileName, Writing writing) {
        Language mine = Objects.requireNonNullElse(people.profile().language(), Language.NL);
        Headings headings = files.headings(id, writing);
        Writing found = new Writing(writing.encoding(), writing.separator(), headings.line());
        return Mapping.guess(fileName, found, headings.names(), mine);
    }

    /** How many columns the file has, when read like this. */
    int width(ImportId id, Mapping mapping) {
        return files.headings(id, mapping.writing()).width();
    }

    /** What all rows together tell, when read like this. */
    Survey survey(ImportId id, Mapping mapping) {
        try (CsvRows rows = files.rows(id, mapping.writing())) {
            return Survey.of(rows, mapping, KnownNames.of(people, demandTypes), clock.today());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The headings and the first rows, when read like this, and what the file leaves open. */
    Preview preview(ImportId id, Mapping chosen) {
        List<CsvRow> top = files.top(id, chosen.writing());
        Headings headings = Headings.of(top, chosen.headLine(), StoryField::isHeading);
        Survey survey = survey(id, chosen);
        Mapping mapping = survey.proven();
        RowReader reader = new RowReader(
                survey.provisional(), headings.width(), KnownNames.of(people, demandTypes), clock.today());
        return new Preview(
                mapping,
                headings.names(),
                headings.line(),
                top.stream()
                        .limit(SHOWN)
                        .map(it -> new Preview.Line(it.line(), it.beginning()))
                        .toList(),
                top.stream()
                        .filter(it -> it.line() > headings.line())
                        .limit(SHOWN)
                        .map(reader::read)
                        .toList(),
                survey.questions(),
                survey.doubts());
    }

    /** Why it cannot be read like this yet; empty when it can. */
    List<Refusal> refusals(ImportId id, Mapping chosen, Survey survey) {
        List<Refusal> refusals = chosen.refusals(width(id, chosen));
        if (!refusals.isEmpty()) {
            return refusals;
        }
        Answers answers = survey.proven().answers();
        return survey.questions().stream()
                .filter(it -> !it.isAnswered(answers))
                .map(it -> Refusal.of(it.field().component(), "exchange.refused.unanswered." + it.kind()))
                .toList();
    }
}
