package nl.ruimbaan.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ruimbaan.base.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Takes in a file as it arrives, and stops as soon as it is no text or too large: nothing of it stays in memory. */
@Component
class IncomingFile {

    private static final int BUFFER = 1 << 16;

    private final long most;

    IncomingFile(@Value("${ruimbaan.import.max-bytes:52428800}") long most) {
        this.most = most;
    }

    /** What came of receiving. */
    sealed interface Receipt {}

    record Received(Path file, long size) implements Receipt {}

    record Refused(Refusal refusal) implements Receipt {}

    Receipt receive(InputStream bytes, Path file) throws IOException {
        long size = 0;
        boolean anything = false;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > most) {
                    return new Refused(Refusal.because("exchange.refused.tooLarge", most >> 20));
                }
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == 0) {
                        return new Refused(Refusal.because("exchange.refused.binary"));
                    }
                    anything |= !isBlank(buffer[i]);
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
        return value <= ' ' || value == 0xEF || value == 0xBB || value == 0xBF;
    }
}
