package nl.ruimbaan.exchange;

import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.sheet.TextEncoding;
import nl.ruimbaan.sheet.Writing;
import org.springframework.security.access.prepost.PreAuthorize;

/** Reading: what a file of the coach who asks looks like, when it is read in this way or that. */
@ApplicationService
public class ImportPreview {

    private final OwnImports own;
    private final ImportFiles files;
    private final ImportFormat format;

    ImportPreview(OwnImports own, ImportFiles files, ImportFormat format) {
        this.own = own;
        this.files = files;
        this.format = format;
    }

    /** The headings and first rows, read in this way; empty when the file is no longer there. */
    @PreAuthorize("hasRole('COACH')")
    public Optional<Preview> preview(ImportId id, Mapping mapping) {
        return readable(id).map(it -> format.preview(id, mapping));
    }

    /** The best guess for the columns, when the file is written like this. */
    @PreAuthorize("hasRole('COACH')")
    public Optional<Mapping> guess(ImportId id, Writing writing) {
        return readable(id).map(it -> format.guess(id, it.fileName(), writing));
    }

    /** How its words look in each way of writing characters; empty when only one can be right. */
    @PreAuthorize("hasRole('COACH')")
    public Map<TextEncoding, String> samples(ImportId id) {
        return readable(id).map(it -> files.samples(id)).orElseGet(Map::of);
    }

    private Optional<ImportJob> readable(ImportId id) {
        return own.find(id).filter(it -> files.exists(id));
    }
}
