package nl.ruimbaan.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Photos as colleagues bring them: the left half red, the right half blue. */
final class SamplePhoto {

    private SamplePhoto() {}

    static BufferedImage picture(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        var brush = picture.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width - width / 2, height);
        brush.dispose();
        return picture;
    }

    static byte[] jpeg(int width, int height) {
        return written(picture(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    static byte[] png(int width, int height) {
        return written(picture(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    static byte[] written(BufferedImage picture, String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG whose camera noted how it was held, who made it, and where. */
    static byte[] noted(int width, int height, int orientation) {
        byte[] jpeg = jpeg(width, height);
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            byte[] exif = exif(orientation);
            out.write(jpeg, 0, 2);
            out.writeShort(0xffe1);
            out.writeShort(exif.length + 2);
            out.write(exif);
            byte[] comment = "made by Anna de Vries".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            out.writeShort(0xfffe);
            out.writeShort(comment.length + 2);
            out.write(comment);
            out.write(jpeg, 2, jpeg.length - 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Two entries, of which the second leads to the latitude. */
    private static byte[] exif(int orientation) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeBytes("Exif\0\0MM\0*");
            out.writeInt(8);
            out.writeShort(2);
            entry(out, 0x0112, 3, 1, orientation << 16);
            entry(out, 0x8825, 4, 1, 38);
            out.writeInt(0);
            out.writeShort(2);
            entry(out, 1, 2, 2, 'N' << 24);
            entry(out, 2, 5, 3, 68);
            out.writeInt(0);
            for (int part : new int[] {52, 1, 5, 1, 12, 1}) {
                out.writeInt(part);
            }
        }
        return bytes.toByteArray();
    }

    private static void entry(DataOutputStream out, int tag, int type, int count, int value) throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }

    /** A PNG of a few bytes that claims to be this large. */
    static byte[] claiming(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            var head = new ByteArrayOutputStream();
            var words = new DataOutputStream(head);
            words.writeBytes("IHDR");
            words.writeInt(width);
            words.writeInt(height);
            words.write(new byte[] {8, 2, 0, 0, 0});
            out.writeInt(13);
            out.write(head.toByteArray());
            var sum = new CRC32();
            sum.update(head.toByteArray());
            out.writeInt((int) sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
