package nl.ruimbaan.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How large the pictures within a WebP file say that they are: the file's own first words may say otherwise. */
final class WebpFrames {

    private static final int FILE_HEAD = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int ANIMATION_FRAME_HEAD = 16;
    private static final int SIDE = 0x3fff;
    private static final int SIDE_BITS = 14;

    private WebpFrames() {}

    /** Of the largest; a chunk that ends too early ends the count with an exception. */
    static long mostPixels(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        long most = 0;
        long place = FILE_HEAD;
        while (place + CHUNK_HEAD <= file.length) {
            int at = (int) place;
            int content = at + CHUNK_HEAD;
            String kind = new String(file, at, 4, ISO_8859_1);
            most = Math.max(most, pixels(kind, bytes, content));
            long length = Integer.toUnsignedLong(bytes.getInt(at + 4));
            // What stands within a frame of an animation is looked at as well.
            place = content + (kind.equals("ANMF") ? ANIMATION_FRAME_HEAD : length + (length & 1));
        }
        return most;
    }

    private static long pixels(String kind, ByteBuffer bytes, int content) {
        return switch (kind) {
            case "VP8 " -> (long) (bytes.getShort(content + 6) & SIDE) * (bytes.getShort(content + 8) & SIDE);
            case "VP8L" -> {
                int sides = bytes.getInt(content + 1);
                yield ((sides & SIDE) + 1L) * ((sides >>> SIDE_BITS & SIDE) + 1L);
            }
            default -> 0;
        };
    }
}
