package nl.ruimbaan.photo;

import java.awt.Color;
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

    /** How many pixels we decode; a small file can claim more than memory holds. */
    static final long MOST_PIXELS = 50_000_000;

    /** A JPEG of more scans than this is made to keep a server busy. */
    private static final int MOST_SCANS = 100;

    private static final byte MARKER = (byte) 0xff;
    private static final byte SCAN = (byte) 0xda;
    private static final byte END = (byte) 0xd9;

    static {
        ImageIO.scanForPlugins();
    }

    private PhotoEncoder() {}

    static Encoding encode(byte[] file) {
        Optional<PhotoFormat> format = PhotoFormat.of(file);
        if (format.isEmpty()) {
            return Encoding.refused("photo.refused.type");
        }
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(format.get().name()).next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            if (pixels(reader, format.get(), file) > MOST_PIXELS) {
                return Encoding.refused("photo.refused.pixels", MOST_PIXELS / 1_000_000);
            }
            if (format.get() == PhotoFormat.JPEG && !isWhole(file)) {
                return Encoding.refused("photo.refused.broken");
            }
            return new Encoding.Done(
                    encoded(Upright.turned(fitting(flat(decoded(reader)), PhotoSize.FULL), Upright.orientation(file))));
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

    /** Of a very large picture every second pixel is enough for what we keep of it. */
    private static BufferedImage decoded(ImageReader reader) throws IOException {
        int step = (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS / 2 ? 2 : 1;
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    /** Whether it ends, after a sensible number of scans; the decoder itself makes grey of what is missing. */
    private static boolean isWhole(byte[] jpeg) {
        int scans = 0;
        boolean ended = false;
        for (int i = 1; i < jpeg.length; i++) {
            if (jpeg[i - 1] == MARKER && jpeg[i] == SCAN) {
                scans++;
                ended = false;
            }
            ended |= jpeg[i - 1] == MARKER && jpeg[i] == END;
        }
        return ended && scans <= MOST_SCANS;
    }

    /** In the colours of the web; what one could see through lies on white. */
    private static BufferedImage flat(BufferedImage picture) {
        var flat = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var brush = flat.createGraphics();
        try {
            brush.drawImage(picture, 0, 0, Color.WHITE, null);
        } finally {
            brush.dispose();
        }
        return flat;
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
