package nl.ruimbaan.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/** Where a PNG ({@code eXIf}) or a WebP ({@code EXIF}) keeps what the camera noted. */
final class ExifChunk {

    private static final int PNG_HEAD = 8;
    private static final int WEBP_HEAD = 12;
    private static final int NAME = 4;
    private static final int LENGTH = 4;
    private static final int CHECK = 4;

    /** More than a camera notes. */
    private static final long LARGEST = 1_000_000;

    /** As it stands in a JPEG; some write it here, too. */
    private static final byte[] JPEG_START = "Exif\0\0".getBytes(ISO_8859_1);

    private ExifChunk() {}

    static Optional<byte[]> of(PhotoFormat format, byte[] file) {
        return switch (format) {
            case JPEG -> Optional.empty();
            case PNG -> find(ByteBuffer.wrap(file), PNG_HEAD, "eXIf");
            case WEBP -> find(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN), WEBP_HEAD, "EXIF");
        };
    }

    private static Optional<byte[]> find(ByteBuffer file, int head, String wanted) {
        boolean png = file.order() == ByteOrder.BIG_ENDIAN;
        long place = head;
        while (place + NAME + LENGTH <= file.limit()) {
            int at = (int) place;
            long length = Integer.toUnsignedLong(file.getInt(png ? at : at + NAME));
            String name = new String(bytes(file, png ? at + LENGTH : at, NAME), ISO_8859_1);
            int content = at + NAME + LENGTH;
            if (name.equals(wanted)) {
                return length > LARGEST || content + length > file.limit()
                        ? Optional.empty()
                        : Optional.of(bare(bytes(file, content, (int) length)));
            }
            place = content + length + (png ? CHECK : length & 1);
        }
        return Optional.empty();
    }

    private static byte[] bytes(ByteBuffer file, int from, int length) {
        byte[] bytes = new byte[length];
        file.get(from, bytes);
        return bytes;
    }

    private static byte[] bare(byte[] exif) {
        boolean asInJpeg = exif.length > JPEG_START.length
                && Arrays.equals(exif, 0, JPEG_START.length, JPEG_START, 0, JPEG_START.length);
        return asInJpeg ? Arrays.copyOfRange(exif, JPEG_START.length, exif.length) : exif;
    }
}
