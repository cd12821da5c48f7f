package nl.ruimbaan.photo;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Photos as phones and other programs write them, made here. */
final class PhonePhoto {

    private PhonePhoto() {}

    /** A picture with a video behind it, as Google and Samsung write a motion photo; the video holds what looks like markers. */
    static byte[] withVideo(byte[] jpeg) {
        byte[] noise = new byte[200_000];
        new Random(3).nextBytes(noise);
        for (int i = 0; i < 4_000; i += 10) {
            noise[i] = (byte) 0xff;
            noise[i + 1] = (byte) 0xda;
        }
        return joined(jpeg, "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom".getBytes(StandardCharsets.ISO_8859_1), noise);
    }

    /** Two pictures in one file, as a camera with two lenses writes an MPO. */
    static byte[] withSecondPicture(byte[] first, byte[] second) {
        return joined(first, second);
    }

    /** With this between the two bytes of the start and the rest: a thumbnail of its own, with its own start and end. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        byte[] head = {
            jpeg[0],
            jpeg[1],
            (byte) 0xff,
            (byte) marker,
            (byte) ((content.length + 2) >> 8),
            (byte) (content.length + 2)
        };
        byte[] rest = java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length);
        return joined(head, content, rest);
    }

    /** As large as asked for; one row of it stands for all, so that it takes no memory. */
    static BufferedImage endless(int width, int height) {
        byte[] row = new byte[width * 3];
        for (int x = 0; x < width; x++) {
            row[x * 3 + (x < width / 2 ? 0 : 2)] = (byte) 255;
        }
        var samples = new ComponentSampleModel(DataBuffer.TYPE_BYTE, width, height, 3, 0, new int[] {0, 1, 2});
        var colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, 1, DataBuffer.TYPE_BYTE);
        return new BufferedImage(
                colours, Raster.createWritableRaster(samples, new DataBufferByte(row, row.length), null), false, null);
    }

    static byte[] progressive(BufferedImage picture) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A PNG with this chunk behind its head. */
    static byte[] withChunk(byte[] png, String name, byte[] content) {
        int head = 33;
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(png, 0, head);
            byte[] named = joined(name.getBytes(StandardCharsets.ISO_8859_1), content);
            var sum = new CRC32();
            sum.update(named);
            out.writeInt(content.length);
            out.write(named);
            out.writeInt((int) sum.getValue());
            out.write(png, head, png.length - head);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A WebP in its extended form with this EXIF behind its picture. */
    static byte[] withExif(byte[] webp, int width, int height, byte[] exif) {
        byte[] head = joined(
                "VP8X".getBytes(StandardCharsets.ISO_8859_1),
                little(10, 4),
                new byte[] {0x08, 0, 0, 0},
                little(width - 1, 3),
                little(height - 1, 3));
        byte[] noted = joined(
                "EXIF".getBytes(StandardCharsets.ISO_8859_1), little(exif.length, 4), exif, new byte[exif.length % 2]);
        byte[] picture = java.util.Arrays.copyOfRange(webp, 12, webp.length);
        byte[] body = joined("WEBP".getBytes(StandardCharsets.ISO_8859_1), head, picture, noted);
        return joined("RIFF".getBytes(StandardCharsets.ISO_8859_1), little(body.length, 4), body);
    }

    /** What a camera notes of how it was held, as it stands in a PNG and a WebP. */
    static byte[] heldAs(int orientation) {
        return new byte[] {
            'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0
        };
    }

    private static byte[] little(int number, int bytes) {
        byte[] written = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            written[i] = (byte) (number >>> (i * 8));
        }
        return written;
    }

    static byte[] joined(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
