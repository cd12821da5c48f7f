package nl.ruimbaan.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ruimbaan.base.Forgets;
import nl.ruimbaan.sheet.CsvRow;
import nl.ruimbaan.sheet.CsvRows;
import nl.ruimbaan.sheet.EncodingSample;
import nl.ruimbaan.sheet.Headings;
import nl.ruimbaan.sheet.Separator;
import nl.ruimbaan.sheet.TextEncoding;
import nl.ruimbaan.sheet.Writing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The uploaded files, in the data folder: only as long as an import needs them. */
@Component
class ImportFiles implements Forgets {

    /** So much of a file is looked at to recognise its separator. */
    private static final int BEGINNING = 1 << 16;

    /** So many rows tell where the headings are. */
    private static final int TOP = 50;

    private final Path folder;
    private final IncomingFile incoming;

    ImportFiles(@Value("${ruimbaan.data}") Path data, IncomingFile incoming) {
        this.folder = data.resolve("imports");
        this.incoming = incoming;
    }

    /** Writes the stream to a file that no import has yet. */
    IncomingFile.Receipt receive(InputStream bytes) {
        try {
            Files.createDirectories(folder);
            Path file = Files.createTempFile(folder, "upload", ".part");
            IncomingFile.Receipt receipt = incoming.receive(bytes, file);
            if (receipt instanceof IncomingFile.Refused) {
                Files.deleteIfExists(file);
            }
            return receipt;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on it is the file of this import. */
    void assign(Path received, ImportId id) {
        try {
            Files.move(received, file(id), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean exists(ImportId id) {
        return Files.isRegularFile(file(id));
    }

    TextEncoding encoding(ImportId id) {
        try {
            return TextEncoding.of(() -> open(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Separator separator(ImportId id, TextEncoding encoding) {
        try (Reader text = encoding.reader(open(id))) {
            char[] beginning = new char[BEGINNING];
            int length = 0;
            for (int read = 0; read >= 0 && length < BEGINNING; length += Math.max(read, 0)) {
                read = text.read(beginning, length, BEGINNING - length);
            }
            return Separator.of(new String(beginning, 0, length), StoryField::isHeading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its first rows, whatever they hold. */
    List<CsvRow> top(ImportId id, Writing writing) {
        try (CsvRows rows = all(id, writing)) {
            return rows.next(TOP);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Headings headings(ImportId id, Writing writing) {
        return Headings.of(top(id, writing), writing.headLine(), StoryField::isHeading);
    }

    /** The rows below its headings. */
    CsvRows rows(ImportId id, Writing writing) throws IOException {
        return all(id, writing).below(headings(id, writing).line());
    }

    /** How its first words with other signs than plain letters look in each way of writing; none when only one can be right. */
    Map<TextEncoding, String> samples(ImportId id) {
        try (InputStream bytes = open(id)) {
            return TextEncoding.BYTE_BY_BYTE.contains(encoding(id)) ? EncodingSample.of(bytes) : Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CsvRows all(ImportId id, Writing writing) throws IOException {
        return new CsvRows(writing.encoding().reader(open(id)), writing.separator());
    }

    void forget(ImportId id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String what() {
        return "uploaded files";
    }

    @Override
    public Duration kept() {
        return Duration.ofDays(7);
    }

    @Override
    public int forgetBefore(Instant moment) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        int gone = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(moment)) {
                    gone += Files.deleteIfExists(file) ? 1 : 0;
                }
            }
            return gone;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open(ImportId id) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file(id)));
    }

    private Path file(ImportId id) {
        return folder.resolve(id.value() + ".csv");
    }
}
