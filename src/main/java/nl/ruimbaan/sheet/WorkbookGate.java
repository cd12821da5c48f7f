package nl.ruimbaan.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.ruimbaan.base.Refusal;

/** Looks at a file before the reader of workbooks does: what is none, or is too much, goes no further. */
final class WorkbookGate {

    private static final int START = 8;
    private static final int BUFFER = 1 << 16;
    private static final int HEAD = 4096;
    private static final int MOST_PARTS = 2_000;

    /** How Excel packs a workbook that asks for a password; the name stands in the old kind of file in two bytes a letter. */
    private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private WorkbookGate() {}

    /** Why it cannot be read; empty when it may be. */
    static Optional<Refusal> refusal(Path file, WorkbookLimits limits) {
        try {
            long size = Files.size(file);
            if (size > limits.bytes()) {
                return because("sheet.refused.large", limits.bytes() >> 20);
            }
            byte[] start;
            try (InputStream bytes = Files.newInputStream(file)) {
                start = bytes.readNBytes(START);
            }
            String signs = new String(start, StandardCharsets.ISO_8859_1);
            if (signs.startsWith("\u00D0\u00CF\u0011\u00E0")) {
                return because(isLocked(file) ? "sheet.refused.password" : "sheet.refused.old");
            }
            return signs.startsWith("PK") ? packed(file, limits) : because("sheet.refused.noWorkbook");
        } catch (ZipException e) {
            return because("sheet.refused.broken");
        } catch (IOException | IllegalArgumentException e) {
            return because("sheet.refused.unreadable");
        }
    }

    private static Optional<Refusal> packed(Path file, WorkbookLimits limits) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("[Content_Types].xml") == null) {
                boolean open = zip.getEntry("mimetype") != null;
                return because(open ? "sheet.refused.ods" : "sheet.refused.noWorkbook");
            }
            if (zip.getEntry("xl/workbook.bin") != null) {
                return because("sheet.refused.xlsb");
            }
            ZipEntry book = zip.getEntry("xl/workbook.xml");
            if (book == null) {
                return because("sheet.refused.noWorkbook");
            }
            if (head(zip, book).contains("purl.oclc.org/ooxml")) {
                return because("sheet.refused.strict");
            }
            return tooMuch(zip, limits);
        }
    }

    /** Counts what really comes out: what a file says of itself proves nothing. */
    private static Optional<Refusal> tooMuch(ZipFile zip, WorkbookLimits limits) throws IOException {
        if (zip.size() > MOST_PARTS) {
            return because("sheet.refused.unpacked", limits.unpacked() >> 20);
        }
        long left = limits.unpacked();
        byte[] buffer = new byte[BUFFER];
        for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
            ZipEntry part = parts.nextElement();
            var addresses = new FarAddress(part.getName().startsWith("xl/worksheets/"));
            try (InputStream bytes = zip.getInputStream(part)) {
                for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                    left -= read;
                    if (left < 0) {
                        return because("sheet.refused.unpacked", limits.unpacked() >> 20);
                    }
                    if (addresses.foundIn(buffer, read)) {
                        return because("sheet.refused.wide", limits.columns());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String head(ZipFile zip, ZipEntry part) throws IOException {
        try (InputStream bytes = zip.getInputStream(part)) {
            return new String(bytes.readNBytes(HEAD), StandardCharsets.UTF_8);
        }
    }

    private static boolean isLocked(Path file) throws IOException {
        byte[] all = Files.readAllBytes(file);
        for (int i = 0; i + LOCKED.length <= all.length; i++) {
            int same = 0;
            while (same < LOCKED.length && all[i + same] == LOCKED[same]) {
                same++;
            }
            if (same == LOCKED.length) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Refusal> because(String key, Object... args) {
        return Optional.of(Refusal.because(key, args));
    }
}
