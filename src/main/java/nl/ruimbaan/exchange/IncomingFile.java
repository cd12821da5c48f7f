package nl.ruimbaan.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.sheet.OtherFile;
import nl.ruimbaan.sheet.TextEncoding;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Takes in a file as it arrives, and stops as soon as it is no text or too large: nothing of it stays in memory. */
@Component
class IncomingFile {

    private static final int BUFFER = 1 << 16;

    /** The bytes of byte order marks. */
    private static final Set<Integer> MARKS = Set.of(0xEF, 0xBB, 0xBF, 0xFE, 0xFF);

    private final long most;

    IncomingFile(@Value("${ruimbaan.import.max-bytes:52428800}") long most) {
        this.most = most;
    }

    /** What came of receiving. */
    sealed interface Receipt {}

    record Received(Path file, long size) implements Receipt {}

    record Refused(Refusal refusal) implements Receipt {}

    Receipt receive(InputStream bytes, Path file) throws IOException {
        byte[] start = bytes.readNBytes(TextEncoding.START);
        Optional<OtherFile> other = OtherFile.startingWith(start);
        if (other.isPresent()) {
            return new Refused(Refusal.because(other.get().key("exchange")));
        }
        int unit = TextEncoding.isUtf16(start) ? 2 : 1;
        long size = 0;
        boolean anything = false;
        byte[] buffer = new byte[BUFFER];
        try (InputStream all = new SequenceInputStream(new ByteArrayInputStream(start), bytes);
                OutputStream out = Files.newOutputStream(file)) {
            for (int read = all.readNBytes(buffer, 0, BUFFER); read > 0; read = all.readNBytes(buffer, 0, BUFFER)) {
                size += read;
                if (size > most) {
                    return new Refused(Refusal.because("exchange.refused.tooLarge", most >> 20));
                }
                for (int i = 0; i + unit <= read; i += unit) {
                    if (buffer[i] == 0 && buffer[i + unit - 1] == 0) {
                        return new Refused(Refusal.because("exchange.refused.binary"));
                    }
                    anything |= !isBlank(buffer[i]) || !isBlank(buffer[i + unit - 1]);
                }
                out.write(buffer, 0, read);
            }
        }
        return anything ? new Received(file, size) : new Refused(Refusal.because("exchange.refused.empty"));
    }

    long most() {
        return most;
    }

    /** White space, or a byte of the byte order mark. */
    private static boolean isBlank(byte sign) {
        int value = Byte.toUnsignedInt(sign);
        return value <= ' ' || MARKS.contains(value);
    }
}
