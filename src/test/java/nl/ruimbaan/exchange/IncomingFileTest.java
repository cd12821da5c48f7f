package nl.ruimbaan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.ruimbaan.base.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncomingFileTest {

    private static final long MOST = 1 << 20;

    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("incoming");
    }

    @Test
    void a_text_is_written_as_it_is() throws IOException {
        var receipt = receive("citaat\nHallo\n".getBytes(StandardCharsets.UTF_8));

        assertThat(receipt).isEqualTo(new IncomingFile.Received(file, 13));
        assertThat(file).hasContent("citaat\nHallo\n");
    }

    @Test
    void a_nul_byte_makes_it_no_text_wherever_it_stands() throws IOException {
        byte[] bytes = new byte[200_000];
        Arrays.fill(bytes, (byte) 'a');
        bytes[150_000] = 0;

        assertThat(receive(bytes)).isEqualTo(new IncomingFile.Refused(Refusal.because("exchange.refused.binary")));
    }

    @Test
    void nothing_but_white_space_is_empty() throws IOException {
        var empty = new IncomingFile.Refused(Refusal.because("exchange.refused.empty"));

        assertThat(receive(new byte[0])).isEqualTo(empty);
        assertThat(receive("\uFEFF \r\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(empty);
    }

    @Test
    void what_is_too_large_is_not_read_to_its_end() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };

        assertThat(new IncomingFile(MOST).receive(endless, file))
                .isEqualTo(new IncomingFile.Refused(Refusal.because("exchange.refused.tooLarge", 1L)));
        assertThat(Files.size(file)).isLessThanOrEqualTo(MOST);
    }

    private IncomingFile.Receipt receive(byte[] bytes) throws IOException {
        return new IncomingFile(MOST).receive(new ByteArrayInputStream(bytes), file);
    }
}
