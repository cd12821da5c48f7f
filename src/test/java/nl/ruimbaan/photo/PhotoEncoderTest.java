package nl.ruimbaan.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import nl.ruimbaan.base.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoEncoderTest {

    @Test
    void nothing_that_a_camera_noted_is_kept() throws IOException, ImageProcessingException {
        byte[] file = SamplePhoto.noted(800, 400, 1);
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(file))
                        .getDirectoriesOfType(GpsDirectory.class))
                .as("the sample says where it was made")
                .isNotEmpty();

        EncodedPhoto photo = encoded(file);

        for (byte[] kept : List.of(photo.full(), photo.thumbnail())) {
            var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(kept));
            assertThat(metadata.getDirectoriesOfType(ExifDirectoryBase.class)).isEmpty();
            assertThat(metadata.getDirectoriesOfType(GpsDirectory.class)).isEmpty();
            assertThat(new String(kept, ISO_8859_1)).doesNotContain("Exif", "Anna", "ICC_PROFILE", "xpacket");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 800, 400, 0, 0",
        "3, 800, 400, 799, 0",
        "6, 400, 800, 0, 0",
        "8, 400, 800, 0, 799",
        "9, 800, 400, 0, 0"
    })
    void what_was_made_on_its_side_stands_upright(int orientation, int width, int height, int redX, int redY)
            throws IOException {
        EncodedPhoto photo = encoded(SamplePhoto.noted(800, 400, orientation));

        assertThat(List.of(photo.width(), photo.height())).containsExactly(width, height);
        isRed(picture(photo.full()), redX, redY);
    }

    @Test
    void a_large_photo_is_made_smaller_and_a_small_one_not_larger() throws IOException {
        EncodedPhoto large = encoded(SamplePhoto.jpeg(3_000, 1_500));
        assertThat(sides(large.full())).containsExactly(2_000, 1_000);
        assertThat(sides(large.thumbnail())).containsExactly(480, 240);

        EncodedPhoto small = encoded(SamplePhoto.png(60, 40));
        assertThat(sides(small.full())).containsExactly(60, 40);
        assertThat(sides(small.thumbnail())).containsExactly(60, 40);
    }

    @Test
    void a_very_large_photo_is_read_without_all_of_its_pixels() throws IOException {
        assertThat(sides(encoded(SamplePhoto.jpeg(8_000, 4_000)).full())).containsExactly(2_000, 1_000);
    }

    @Test
    void what_one_can_see_through_lies_on_white() throws IOException {
        EncodedPhoto photo =
                encoded(SamplePhoto.written(new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB), "png"));

        assertThat(new Color(picture(photo.full()).getRGB(50, 50))).isEqualTo(Color.WHITE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossy.webp", "lossless-alpha.webp"})
    void webp_is_read_too(String name) throws IOException {
        EncodedPhoto photo = encoded(sample(name));

        assertThat(sides(photo.full())).containsExactly(640, 320);
        isRed(picture(photo.full()), 10, 200);
        assertThat(photo.full()).startsWith(0xff, 0xd8);
    }

    @Test
    void of_what_moves_the_first_picture_is_kept_or_it_is_refused() {
        assertThat(PhotoEncoder.encode(sample("animated.webp"))).isNotNull();
    }

    @Test
    void a_jpeg_in_ink_colours_is_read_too() throws IOException {
        isRed(picture(encoded(sample("cmyk.jpg")).full()), 10, 10);
    }

    @Test
    void what_does_not_get_small_by_itself_is_made_coarser_until_it_fits() {
        var noise = new BufferedImage(2_000, 2_000, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int i = 0; i < 4_000_000; i++) {
            noise.setRGB(i % 2_000, i / 2_000, random.nextInt());
        }

        assertThat(encoded(SamplePhoto.written(noise, "jpeg")).full()).hasSizeLessThanOrEqualTo(1_000_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gewoon tekst",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "<!doctype html><img src=x onerror=alert(1)>",
                "GIF89a",
                "%PDF-1.7",
                "RIFF....AVI "
            })
    void what_is_no_photo_is_refused_whatever_its_name(String content) {
        assertThat(refusal(content.getBytes(UTF_8))).isEqualTo(Refusal.of("photos", "photo.refused.type"));
    }

    @Test
    void a_photo_with_a_script_behind_it_is_written_anew_without() {
        byte[] jpeg = SamplePhoto.jpeg(50, 50);
        byte[] script = "<script>alert(1)</script>".getBytes(UTF_8);
        byte[] both = Arrays.copyOf(jpeg, jpeg.length + script.length);
        System.arraycopy(script, 0, both, jpeg.length, script.length);

        assertThat(new String(encoded(both).full(), ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void half_a_photo_is_refused() {
        byte[] png = SamplePhoto.png(500, 500);
        assertThat(refusal(Arrays.copyOf(png, png.length / 2))).isEqualTo(Refusal.of("photos", "photo.refused.broken"));
        byte[] head = Arrays.copyOf(SamplePhoto.jpeg(500, 500), 60);
        assertThat(refusal(head)).isEqualTo(Refusal.of("photos", "photo.refused.broken"));
        byte[] jpeg = SamplePhoto.jpeg(500, 500);
        assertThat(refusal(Arrays.copyOf(jpeg, jpeg.length * 9 / 10)))
                .isEqualTo(Refusal.of("photos", "photo.refused.broken"));
        byte[] webp = sample("lossy.webp");
        assertThat(refusal(Arrays.copyOf(webp, 40))).isEqualTo(Refusal.of("photos", "photo.refused.broken"));
        assertThat(refusal(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}))
                .isEqualTo(Refusal.of("photos", "photo.refused.broken"));
    }

    @Test
    void a_few_bytes_that_claim_to_be_huge_are_refused_before_they_are_read() {
        assertThat(refusal(SamplePhoto.claiming(60_000, 60_000)))
                .isEqualTo(Refusal.of("photos", "photo.refused.pixels", 120L));
        assertThat(refusal(SamplePhoto.claiming(10_955, 10_955)))
                .isEqualTo(Refusal.of("photos", "photo.refused.pixels", 120L));
        assertThat(refusal(SamplePhoto.claiming(10_954, 10_954)))
                .isEqualTo(Refusal.of("photos", "photo.refused.broken"));
    }

    @Test
    void a_webp_that_says_less_of_itself_than_of_the_picture_in_it_is_refused() {
        byte[] webp = sample("lossy.webp");
        int frame = new String(webp, ISO_8859_1).indexOf("VP8 ") + 8;
        webp[frame + 6] = (byte) 0xff;
        webp[frame + 7] = 0x3f;
        webp[frame + 8] = (byte) 0xff;
        webp[frame + 9] = 0x3f;

        assertThat(WebpFrames.mostPixels(webp)).isEqualTo(16_383L * 16_383);
        assertThat(WebpFrames.mostPixels(sample("animated.webp"))).isEqualTo(640 * 320);
        assertThat(WebpFrames.mostPixels(sample("lossless-alpha.webp"))).isEqualTo(640 * 320);
        assertThat(refusal(webp)).isEqualTo(Refusal.of("photos", "photo.refused.pixels", 16L));
    }

    @Test
    void whatever_bytes_change_on_the_way_there_is_an_answer() {
        var random = new Random(7);
        for (byte[] whole : List.of(SamplePhoto.noted(64, 32, 6), SamplePhoto.png(64, 32), sample("lossy.webp"))) {
            for (int i = 0; i < 200; i++) {
                byte[] changed = whole.clone();
                for (int n = 0; n < 5; n++) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt();
                }
                assertThat(PhotoEncoder.encode(changed)).isNotNull();
            }
        }
    }

    private static EncodedPhoto encoded(byte[] file) {
        Encoding encoding = PhotoEncoder.encode(file);
        assertThat(encoding).isInstanceOf(Encoding.Done.class);
        return ((Encoding.Done) encoding).photo();
    }

    private static Refusal refusal(byte[] file) {
        Encoding encoding = PhotoEncoder.encode(file);
        assertThat(encoding).isInstanceOf(Encoding.Refused.class);
        return ((Encoding.Refused) encoding).refusal();
    }

    private static List<Integer> sides(byte[] jpeg) throws IOException {
        BufferedImage picture = picture(jpeg);
        return List.of(picture.getWidth(), picture.getHeight());
    }

    private static BufferedImage picture(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static void isRed(BufferedImage picture, int x, int y) {
        var color = new Color(picture.getRGB(x, y));
        assertThat(color.getRed()).as(color.toString()).isGreaterThan(180);
        assertThat(color.getBlue()).as(color.toString()).isLessThan(90);
    }

    private static byte[] sample(String name) {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/photo", name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
