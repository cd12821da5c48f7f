package nl.ruimbaan.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a JPEG with nothing in it but the picture, as fine as fits. */
final class JpegWriter {

    /** What a column takes in both databases, with room to spare. */
    static final int MOST_BYTES = 1_000_000;

    private static final float[] QUALITIES = {0.85f, 0.7f, 0.5f, 0.3f, 0.1f};

    private JpegWriter() {}

    static byte[] write(BufferedImage picture) throws IOException {
        for (float quality : QUALITIES) {
            byte[] written = write(picture, quality);
            if (written.length <= MOST_BYTES) {
                return written;
            }
        }
        throw new IOException("the picture does not fit in " + MOST_BYTES + " bytes");
    }

    private static byte[] write(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
