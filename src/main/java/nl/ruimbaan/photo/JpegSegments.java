package nl.ruimbaan.photo;

import java.util.Optional;

/**
 * What stands in a JPEG, walked segment by segment as ITU T.81 (annex B) lays it out: each says how long it is, and within a
 * scan a marker is what stands behind 0xff, unless that is 0x00. So what a phone puts behind the picture, a video or more
 * pictures, is not taken for a part of it.
 *
 * @param end where the picture ends: one beyond its last byte
 * @param scans how many scans it has
 * @param frame the marker of its frame, which tells how it is coded
 */
record JpegSegments(int end, int scans, int frame) {

    private static final int MARK = 0xff;
    private static final int TEM = 0x01;
    private static final int FIRST_RESTART = 0xd0;
    private static final int LAST_RESTART = 0xd7;
    private static final int BASELINE = 0xc0;
    private static final int PROGRESSIVE = 0xc2;
    private static final int LAST_FRAME = 0xcf;
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;

    /** Empty when it does not end, or says of itself what cannot be. */
    static Optional<JpegSegments> of(byte[] file) {
        return new Walk(file).walk();
    }

    /** Row after row, so that it can be read in part: of the others the decoder holds all of it. */
    boolean isSequential() {
        return frame == BASELINE || frame == BASELINE + 1;
    }

    boolean isProgressive() {
        return frame == PROGRESSIVE;
    }

    private static final class Walk {

        private final byte[] file;
        private int at = 2;
        private int scans;
        private int frame;

        Walk(byte[] file) {
            this.file = file;
        }

        Optional<JpegSegments> walk() {
            for (int marker = marker(); marker >= 0; marker = marker()) {
                if (marker == END) {
                    return scans == 0 || frame == 0
                            ? Optional.empty()
                            : Optional.of(new JpegSegments(at, scans, frame));
                }
                if (marker == START) {
                    return Optional.empty();
                }
                if (!isAlone(marker) && !skip(marker)) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }

        /** The next one, behind as many 0xff as there are; -1 when there is none where one must be. */
        private int marker() {
            if (at >= file.length || octet(at) != MARK) {
                return -1;
            }
            while (at < file.length && octet(at) == MARK) {
                at++;
            }
            return at < file.length ? octet(at++) : -1;
        }

        private static boolean isAlone(int marker) {
            return marker == TEM || isRestart(marker);
        }

        private static boolean isRestart(int marker) {
            return marker >= FIRST_RESTART && marker <= LAST_RESTART;
        }

        /** Over the segment, and over the scan behind it. */
        private boolean skip(int marker) {
            if (at + 2 > file.length) {
                return false;
            }
            int length = octet(at) << Byte.SIZE | octet(at + 1);
            if (length < 2 || at + length > file.length) {
                return false;
            }
            at += length;
            if (isFrame(marker)) {
                frame = marker;
            }
            if (marker == SCAN) {
                scans++;
                scan();
            }
            return true;
        }

        /** All from 0xc0 to 0xcf but for those that define tables. */
        private static boolean isFrame(int marker) {
            return marker >= BASELINE && marker <= LAST_FRAME && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        }

        /** To the marker that ends it; to the end of the file when there is none. */
        private void scan() {
            while (at < file.length) {
                if (octet(at) == MARK && at + 1 < file.length) {
                    int behind = octet(at + 1);
                    if (behind != 0 && behind != MARK && !isRestart(behind)) {
                        return;
                    }
                }
                at++;
            }
        }

        private int octet(int place) {
            return file[place] & MARK;
        }
    }
}
