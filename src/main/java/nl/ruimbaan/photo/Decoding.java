package nl.ruimbaan.photo;

import org.jspecify.annotations.Nullable;

/**
 * How a file is decoded with bounded memory: a small file can claim more pixels than memory holds.
 *
 * @param most how many pixels are read at all
 * @param deep whether each of its colours takes two bytes in place of one
 */
record Decoding(long most, boolean deep) {

    /** Row after row: of the rows only what is kept of them is held. A phone's 108 million, with room to spare. */
    private static final long BY_ROW = 120_000_000;

    /** All of a progressive JPEG is held until its last scan, beside the heap, in some three bytes a pixel. */
    private static final long BY_SCAN = 50_000_000;

    /** All is held on the heap: of a lossy WebP some twenty bytes a pixel. */
    private static final long AT_ONCE = 16_000_000;

    /** So many pixels are held on the heap, of three or four bytes each; there is no need of more to keep 2,000 by 2,000. */
    private static final double HELD = 25_000_000;

    private static final int PNG_DEPTH = 24;

    static Decoding of(PhotoFormat format, byte[] file, @Nullable JpegSegments jpeg) {
        return switch (format) {
            case JPEG -> new Decoding(jpeg == null ? 0 : most(jpeg), false);
            case PNG -> new Decoding(BY_ROW, file.length > PNG_DEPTH && file[PNG_DEPTH] == Short.SIZE);
            case WEBP -> new Decoding(AT_ONCE, false);
        };
    }

    private static long most(JpegSegments jpeg) {
        if (jpeg.isSequential()) {
            return BY_ROW;
        }
        return jpeg.isProgressive() ? BY_SCAN : AT_ONCE;
    }

    /** Every so many rows and columns one is kept. */
    int step(long pixels) {
        return (int) Math.max(1, Math.ceil(Math.sqrt(pixels * (deep ? 2 : 1) / HELD)));
    }
}
