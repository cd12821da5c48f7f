package nl.ruimbaan.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever arrives is decoded in a small heap of its own: 160 MB, where the pixels of 108 million alone would take 324. */
class PhotoMemoryTest {

    private static final String HEAP = "-Xmx160m";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "8160, 6120, jpeg, 2000x1500",
        "12000, 9000, jpeg, 2000x1500",
        "8160, 6120, png, 2000x1500",
        "12000, 9000, png, 2000x1500"
    })
    void fifty_and_a_hundred_and_eight_million_pixels_are_taken(int width, int height, String format, String kept)
            throws IOException, InterruptedException {
        byte[] file = SamplePhoto.written(PhonePhoto.endless(width, height), format);
        assertThat(file).hasSizeLessThan(PhotoService.LARGEST);

        assertThat(developed(file)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"7000", "4001"})
    void a_webp_that_would_fill_memory_is_refused_before_it_is_read(int side) throws IOException, InterruptedException {
        byte[] webp = Files.readAllBytes(Path.of("src/test/resources/photo/lossy.webp"));
        int frame = new String(webp, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("VP8 ") + 8;
        webp[frame + 6] = (byte) side;
        webp[frame + 7] = (byte) (side >> 8);
        webp[frame + 8] = (byte) side;
        webp[frame + 9] = (byte) (side >> 8);

        assertThat(developed(webp)).isEqualTo("photo.refused.pixels");
    }

    private String developed(byte[] file) throws IOException, InterruptedException {
        Path photo = Files.write(folder.resolve("photo"), file);
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Developed.class.getName(),
                        photo.toString()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return Files.readString(said).strip();
    }

    /** Run in a process of its own: says what became of a file. */
    static final class Developed {

        private Developed() {}

        public static void main(String[] file) throws IOException {
            String answer = switch (PhotoEncoder.encode(Files.readAllBytes(Path.of(file[0])))) {
                case Encoding.Done(var photo) -> photo.width() + "x" + photo.height();
                case Encoding.Document(var document) -> "document of " + document.length;
                case Encoding.Refused(var refusal) -> refusal.key();
            };
            System.out.println(answer);
        }
    }
}
