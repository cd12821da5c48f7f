package nl.ruimbaan.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import nl.ruimbaan.base.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What phones, cameras and other programs write is taken, though it is not as plain as the standard's first page. */
class PhonePhotoTest {

    @Test
    void a_motion_photo_is_taken_without_its_video() throws IOException {
        EncodedPhoto photo = encoded(PhonePhoto.withVideo(SamplePhoto.noted(800, 400, 1)));

        assertThat(sides(photo)).containsExactly(800, 400);
        assertThat(new String(photo.full(), ISO_8859_1)).doesNotContain("ftyp");
    }

    @Test
    void of_two_pictures_in_a_file_the_first_is_taken() throws IOException {
        byte[] both = PhonePhoto.withSecondPicture(SamplePhoto.jpeg(800, 400), SamplePhoto.jpeg(60, 40));

        assertThat(sides(encoded(both))).containsExactly(800, 400);
    }

    @Test
    void a_picture_within_a_note_of_the_camera_is_none_of_the_photo() throws IOException {
        byte[] photo = PhonePhoto.withSegment(SamplePhoto.jpeg(800, 400), 0xe2, SamplePhoto.jpeg(60, 40));

        assertThat(sides(encoded(photo))).containsExactly(800, 400);
        assertThat(refusal(java.util.Arrays.copyOf(photo, photo.length - 2)))
                .as("the end of the picture within is not the end of the photo")
                .isEqualTo(Refusal.of("photos", "photo.refused.broken"));
    }

    @Test
    void a_photo_that_ends_before_its_video_begins_is_refused() {
        byte[] jpeg = SamplePhoto.jpeg(800, 400);
        byte[] cut = java.util.Arrays.copyOf(jpeg, jpeg.length / 2);

        assertThat(refusal(PhonePhoto.withVideo(cut))).isEqualTo(Refusal.of("photos", "photo.refused.broken"));
    }

    @Test
    void a_photo_of_a_thousand_scans_is_refused() {
        byte[] jpeg = SamplePhoto.jpeg(80, 40);
        int scan = new String(jpeg, ISO_8859_1).indexOf("\u00ff\u00da");
        byte[] begin = java.util.Arrays.copyOf(jpeg, scan);
        byte[] again = java.util.Arrays.copyOfRange(jpeg, scan, jpeg.length - 2);
        byte[][] parts = new byte[1_002][];
        java.util.Arrays.fill(parts, again);
        parts[0] = begin;
        parts[1_001] = new byte[] {(byte) 0xff, (byte) 0xd9};

        assertThat(refusal(PhonePhoto.joined(parts))).isEqualTo(Refusal.of("photos", "photo.refused.broken"));
    }

    @Test
    void a_progressive_photo_is_taken_and_one_that_fills_memory_is_not() throws IOException {
        assertThat(sides(encoded(PhonePhoto.progressive(PhonePhoto.endless(800, 400)))))
                .containsExactly(800, 400);
        byte[] progressive = PhonePhoto.progressive(PhonePhoto.endless(16, 16));
        int frame = new String(progressive, ISO_8859_1).indexOf("\u00ff\u00c2");
        progressive[frame + 5] = 0x1d;
        progressive[frame + 7] = 0x1d;

        assertThat(refusal(progressive)).isEqualTo(Refusal.of("photos", "photo.refused.pixels", 50L));
    }

    @ParameterizedTest
    @ValueSource(ints = {DataBuffer.TYPE_BYTE, DataBuffer.TYPE_USHORT})
    void a_grey_that_one_can_see_through_stays_the_same_grey(int depth) throws IOException {
        BufferedImage grey = grey(depth, 128, 255);
        assertThat(shade(encoded(SamplePhoto.written(grey, "png")))).isBetween(127, 129);

        BufferedImage half = grey(depth, 0, 128);
        assertThat(shade(encoded(SamplePhoto.written(half, "png"))))
                .as("black that one sees half through, on white")
                .isBetween(125, 129);
        assertThat(shade(encoded(SamplePhoto.written(grey(depth, 128, 0), "png"))))
                .isEqualTo(255);
    }

    @Test
    void a_grey_without_transparency_stays_the_same_grey_too() throws IOException {
        var grey = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSamples(0, 0, 40, 40, 0, filled(128));
        assertThat(shade(encoded(SamplePhoto.written(grey, "png")))).isBetween(127, 129);
        assertThat(shade(encoded(SamplePhoto.written(grey, "jpeg")))).isBetween(126, 130);

        var deep = new BufferedImage(40, 40, BufferedImage.TYPE_USHORT_GRAY);
        deep.getRaster().setSamples(0, 0, 40, 40, 0, filled(128 * 257));
        assertThat(shade(encoded(SamplePhoto.written(deep, "png")))).isBetween(127, 129);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 800, 400, 0, 0",
        "2, 800, 400, 799, 0",
        "3, 800, 400, 799, 0",
        "6, 400, 800, 0, 0",
        "8, 400, 800, 0, 799",
        "9, 800, 400, 0, 0"
    })
    void a_png_that_was_made_on_its_side_stands_upright(int held, int width, int height, int redX, int redY)
            throws IOException {
        byte[] png = PhonePhoto.withChunk(SamplePhoto.png(800, 400), "eXIf", PhonePhoto.heldAs(held));

        EncodedPhoto photo = encoded(png);

        assertThat(sides(photo)).containsExactly(width, height);
        isRed(photo, redX, redY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Exif\0\0"})
    void a_webp_that_was_made_on_its_side_stands_upright(String before) throws IOException {
        byte[] webp = Files.readAllBytes(Path.of("src/test/resources/photo/lossy.webp"));
        byte[] noted = PhonePhoto.joined(before.getBytes(ISO_8859_1), PhonePhoto.heldAs(6));

        EncodedPhoto photo = encoded(PhonePhoto.withExif(webp, 640, 320, noted));

        assertThat(sides(photo)).containsExactly(320, 640);
        isRed(photo, 10, 10);
    }

    @Test
    void a_note_that_claims_to_be_longer_than_the_file_turns_nothing() throws IOException {
        byte[] png = PhonePhoto.withChunk(SamplePhoto.png(80, 40), "eXIf", PhonePhoto.heldAs(6));
        int name = new String(png, ISO_8859_1).indexOf("eXIf");
        png[name - 4] = (byte) 0xff;

        assertThat(ExifChunk.of(PhotoFormat.PNG, png)).isEmpty();
        assertThat(PhotoEncoder.encode(png)).isNotNull();
    }

    private static BufferedImage grey(int depth, int shade, int alpha) {
        int one = depth == DataBuffer.TYPE_BYTE ? 1 : 257;
        var colours = new ComponentColorModel(
                java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_GRAY), true, false, 3, depth);
        WritableRaster raster = colours.createCompatibleWritableRaster(40, 40);
        raster.setSamples(0, 0, 40, 40, 0, filled(shade * one));
        raster.setSamples(0, 0, 40, 40, 1, filled(alpha * one));
        return new BufferedImage(colours, raster, false, null);
    }

    private static int[] filled(int value) {
        int[] all = new int[1_600];
        java.util.Arrays.fill(all, value);
        return all;
    }

    private static int shade(EncodedPhoto photo) throws IOException {
        var colour = new Color(picture(photo).getRGB(20, 20));
        assertThat(List.of(colour.getGreen(), colour.getBlue())).containsOnly(colour.getRed());
        return colour.getRed();
    }

    private static EncodedPhoto encoded(byte[] file) {
        Encoding encoding = PhotoEncoder.encode(file);
        assertThat(encoding).isInstanceOf(Encoding.Done.class);
        return ((Encoding.Done) encoding).photo();
    }

    private static Refusal refusal(byte[] file) {
        return ((Encoding.Refused) PhotoEncoder.encode(file)).refusal();
    }

    private static BufferedImage picture(EncodedPhoto photo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(photo.full()));
    }

    private static List<Integer> sides(EncodedPhoto photo) throws IOException {
        BufferedImage picture = picture(photo);
        return List.of(picture.getWidth(), picture.getHeight());
    }

    private static void isRed(EncodedPhoto photo, int x, int y) throws IOException {
        var colour = new Color(picture(photo).getRGB(x, y));
        assertThat(colour.getRed()).as(colour.toString()).isGreaterThan(180);
        assertThat(colour.getBlue()).as(colour.toString()).isLessThan(90);
    }
}
