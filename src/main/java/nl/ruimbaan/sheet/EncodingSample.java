package nl.ruimbaan.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The first words of a file with other signs than plain letters, as each way of writing them would have it. */
public final class EncodingSample {

    private static final int ASCII = 128;
    private static final int BEFORE = 24;
    private static final int AFTER = 32;

    private EncodingSample() {}

    public static Map<TextEncoding, String> of(InputStream bytes) throws IOException {
        byte[] found = find(bytes);
        Map<TextEncoding, String> samples = new LinkedHashMap<>();
        Stream.concat(TextEncoding.BYTE_BY_BYTE.stream(), Stream.of(TextEncoding.UTF_8))
                .forEach(it -> samples.put(it, Vocabulary.stripped(it.read(found))));
        return samples;
    }

    /** What stands round the first sign of these, on its line. */
    private static byte[] find(InputStream bytes) throws IOException {
        Deque<Integer> before = new ArrayDeque<>();
        int here = bytes.read();
        while (here >= 0 && here < ASCII) {
            before.add(here);
            if (here == '\n' || here == '\r') {
                before.clear();
            } else if (before.size() > BEFORE) {
                before.remove();
            }
            here = bytes.read();
        }
        ByteArrayOutputStream found = new ByteArrayOutputStream();
        before.forEach(found::write);
        for (int i = 0; i < AFTER && here >= 0 && here != '\n' && here != '\r'; i++) {
            found.write(here);
            here = bytes.read();
        }
        return found.toByteArray();
    }
}
