package nl.ruimbaan.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/**
 * Makes of any file a picture of our own, or says why not. Nothing of the file itself is kept: it is decoded to pixels and
 * written anew, so that what a camera noted, and whatever else was hidden in it, stays behind.
 */
final class PhotoEncoder {

    /** A JPEG of more scans than this is made to keep a server busy. */
    private static final int MOST_SCANS = 100;

    static {
        ImageIO.scanForPlugins();
    }

    private PhotoEncoder() {}

    /** The bytes decide: what a file is called, and what a browser says of it, prove nothing. */
    static Encoding encode(byte[] file) {
        Optional<PhotoFormat> format = PhotoFormat.of(file);
        if (format.isEmpty()) {
            return Encoding.refused("photo.refused.type");
        }
        if (format.get() != PhotoFormat.JPEG) {
            return encode(format.get(), file, file.length, Decoding.of(format.get(), file, null));
        }
        return JpegSegments.of(file)
                .filter(it -> it.scans() <= MOST_SCANS)
                .map(it -> encode(PhotoFormat.JPEG, file, it.end(), Decoding.of(PhotoFormat.JPEG, file, it)))
                .orElseGet(() -> Encoding.refused("photo.refused.broken"));
    }

    /** @param end where the picture ends; what stands behind it is not read */
    private static Encoding encode(PhotoFormat format, byte[] file, int end, Decoding how) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file, 0, end))) {
            reader.setInput(stream, true, true);
            long pixels = pixels(reader, format, file);
            if (pixels > how.most()) {
                return Encoding.refused("photo.refused.pixels", how.most() / 1_000_000);
            }
            BufferedImage flat = Flat.of(decoded(reader, how.step(pixels)), PhotoSize.FULL);
            return new Encoding.Done(
                    encoded(Upright.turned(fitting(flat, PhotoSize.FULL), Upright.orientation(format, file))));
        } catch (IOException | RuntimeException e) {
            // A broken file ends in whatever its decoder stumbles over; the teller hears what to do.
            return Encoding.refused("photo.refused.broken");
        } finally {
            reader.dispose();
        }
    }

    private static long pixels(ImageReader reader, PhotoFormat format, byte[] file) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        return format == PhotoFormat.WEBP ? Math.max(pixels, WebpFrames.mostPixels(file)) : pixels;
    }

    /** Of a very large picture every second or third pixel is enough for what we keep of it. */
    private static BufferedImage decoded(ImageReader reader, int step) throws IOException {
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static EncodedPhoto encoded(BufferedImage picture) throws IOException {
        return new EncodedPhoto(
                picture.getWidth(),
                picture.getHeight(),
                JpegWriter.write(picture),
                JpegWriter.write(fitting(picture, PhotoSize.THUMBNAIL)));
    }

    private static BufferedImage fitting(BufferedImage picture, PhotoSize size) throws IOException {
        int longest = size.longest();
        if (picture.getWidth() <= longest && picture.getHeight() <= longest) {
            return picture;
        }
        return Thumbnails.of(picture).size(longest, longest).asBufferedImage();
    }
}
