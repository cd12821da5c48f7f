package nl.ruimbaan.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.sheet.OtherFile;
import nl.ruimbaan.sheet.TextEncoding;
import nl.ruimbaan.sheet.Workbook;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads a file with points, an Excel workbook or CSV, into a text that one can look through and mend. Keeps nothing of it. */
@ApplicationService
@Transactional(propagation = Propagation.SUPPORTS)
public class MeasureFiles {

    /** The largest file, in bytes. */
    public static final long MOST_BYTES = Workbook.MOST_BYTES;

    /** How names of files end that can be read. */
    public static final List<String> ENDINGS = List.of(".xlsx", ".xlsm", ".csv", ".txt", ".tsv");

    private static final int BUFFER = 8192;

    private final Clock clock;

    MeasureFiles(Clock clock) {
        this.clock = clock;
    }

    /**
     * Reads it.
     *
     * @param of what measure: of a workbook the sheet is proposed of which the most rows can be its points
     * @param language in which numbers and the names of months are written
     */
    public FileText read(InputStream bytes, MeasureDraft of, Language language) {
        try {
            Path file = Files.createTempFile("points", ".part");
            try {
                return receive(bytes, file) ? text(file, PointsOf.of(of), Locale.of(language.code())) : tooLarge();
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether all of it fits. */
    private static boolean receive(InputStream bytes, Path file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (var out = Files.newOutputStream(file)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > MOST_BYTES) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
        }
        return true;
    }

    private FileText text(Path file, PointsOf of, Locale locale) throws IOException {
        byte[] start;
        try (InputStream bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(TextEncoding.START);
        }
        Optional<OtherFile> other = OtherFile.startingWith(start);
        if (other.isPresent()) {
            return other.get() == OtherFile.SPREADSHEET ? workbook(file, of, locale) : refused(other.get());
        }
        boolean wide = TextEncoding.isUtf16(start);
        if (!wide && new String(start, StandardCharsets.ISO_8859_1).indexOf('\0') >= 0) {
            return new FileText.Refused(Refusal.because("measure.refused.binary"));
        }
        return csv(file);
    }

    private FileText workbook(Path file, PointsOf of, Locale locale) {
        return switch (Workbook.of(file, clock.today())) {
            case Workbook.Refused(var why) -> new FileText.Refused(why);
            case Workbook.Read book -> new WorkbookTexts(book, of, locale, clock.today()).read();
        };
    }

    private static FileText csv(Path file) throws IOException {
        TextEncoding encoding = TextEncoding.of(() -> Files.newInputStream(file));
        try (Reader reader = encoding.reader(Files.newInputStream(file))) {
            char[] all = new char[PointsDraft.LONGEST + 1];
            int length = 0;
            for (int read = 0; read >= 0 && length < all.length; length += Math.max(read, 0)) {
                read = reader.read(all, length, all.length - length);
            }
            String text = new String(Arrays.copyOf(all, length));
            return text.isBlank() ? new FileText.Refused(Refusal.because("measure.refused.emptyFile")) : fitting(text);
        }
    }

    private static FileText fitting(String text) {
        return text.length() > PointsDraft.LONGEST
                ? new FileText.Refused(Refusal.because("measure.refused.longFile", PointsDraft.MOST))
                : FileText.Read.of(text);
    }

    private static FileText refused(OtherFile other) {
        return new FileText.Refused(Refusal.because(other.key("measure")));
    }

    private static FileText tooLarge() {
        return new FileText.Refused(Refusal.because("sheet.refused.large", MOST_BYTES >> 20));
    }
}
