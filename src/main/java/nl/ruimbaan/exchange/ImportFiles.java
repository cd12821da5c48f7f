package nl.ruimbaan.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The uploaded files, in the data folder: only as long as an import needs them. */
@Component
class ImportFiles {

    /** So much of a file is looked at to recognise its separator. */
    private static final int BEGINNING = 1 << 16;

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
        try (InputStream bytes = open(id)) {
            return TextEncoding.of(bytes);
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
            return Separator.of(new String(beginning, 0, length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its rows, the headings first. */
    CsvRows rows(ImportId id, Mapping mapping) throws IOException {
        return new CsvRows(mapping.encoding().reader(open(id)), mapping.separator());
    }

    void forget(ImportId id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes whatever nobody has touched since then. */
    void forgetBefore(Instant moment) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(moment)) {
                    Files.deleteIfExists(file);
                }
            }
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
