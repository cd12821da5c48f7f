package nl.ruimbaan.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
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
        Separator separator = files.separator(id, encoding);
        return guess(id, fileName, encoding, separator);
    }

    /** The best guess when these two are known. */
    Mapping guess(ImportId id, String fileName, TextEncoding encoding, Separator separator) {
        Language mine = Objects.requireNonNullElse(people.profile().language(), Language.NL);
        Mapping blank = Mapping.guess(fileName, encoding, separator, List.of(), mine);
        return Mapping.guess(fileName, encoding, separator, headings(id, blank), mine);
    }

    /** How many columns the file has, when read like this. */
    int width(ImportId id, Mapping mapping) {
        return headings(id, mapping).size();
    }

    /** The headings and the first rows, when read like this. */
    Preview preview(ImportId id, Mapping mapping) {
        try (CsvRows rows = files.rows(id, mapping)) {
            CsvRow first = rows.next();
            List<String> headings = first == null ? List.of() : first.cells();
            RowReader reader =
                    new RowReader(mapping, headings.size(), Catalogue.of(people, demandTypes), clock.today());
            List<Reading> shown = new ArrayList<>();
            for (CsvRow row = rows.next(); row != null && shown.size() < SHOWN; row = rows.next()) {
                shown.add(reader.read(row));
            }
            return new Preview(headings, shown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> headings(ImportId id, Mapping mapping) {
        try (CsvRows rows = files.rows(id, mapping)) {
            CsvRow first = rows.next();
            return first == null ? List.of() : first.cells();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
