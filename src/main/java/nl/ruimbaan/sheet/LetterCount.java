package nl.ruimbaan.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How often each byte stands within a word or beside one: by that one sees in which signs a file was written. */
final class LetterCount {

    private static final int BYTES = 256;
    private static final int ASCII = 128;
    private static final int BUFFER = 1 << 16;

    /** The letters with a mark that stand in Dutch, English and the languages of neighbours. */
    private static final String LETTERS = "éëïöüèêàçáóíúñäôûâîøåœæßãõ";

    private static final String PUNCTUATION = "‘’“”„–—…€£°•·«»²½§©®™\u00A0";

    private final long[] within = new long[BYTES];
    private final long[] beside = new long[BYTES];

    static LetterCount of(InputStream bytes) throws IOException {
        LetterCount count = new LetterCount();
        byte[] buffer = new byte[BUFFER];
        int before = 0;
        int here = 0;
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            for (int i = 0; i < read; i++) {
                int next = Byte.toUnsignedInt(buffer[i]);
                count.add(before, here, next);
                before = here;
                here = next;
            }
        }
        count.add(before, here, 0);
        return count;
    }

    private void add(int before, int here, int after) {
        if (here >= ASCII) {
            (isLetter(before) && isLetter(after) ? within : beside)[here]++;
        }
    }

    /** The encoding in which most of these bytes make sense where they stand; of equals the first. */
    TextEncoding best(List<TextEncoding> encodings) {
        return encodings.stream().max(Comparator.comparingLong(this::sense)).orElse(TextEncoding.WINDOWS_1252);
    }

    private long sense(TextEncoding encoding) {
        long sense = 0;
        for (int i = ASCII; i < BYTES; i++) {
            String sign = encoding.read(new byte[] {(byte) i});
            boolean letter = LETTERS.contains(sign);
            boolean usual = letter || LETTERS.contains(sign.toLowerCase(Locale.ROOT)) || PUNCTUATION.contains(sign);
            sense += within[i] * (letter ? 2 : "’".equals(sign) ? 1 : -2);
            sense += beside[i] * (usual ? 1 : -1);
        }
        return sense;
    }

    private static boolean isLetter(int sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }
}
