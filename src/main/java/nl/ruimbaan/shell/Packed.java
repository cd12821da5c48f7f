package nl.ruimbaan.shell;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;
import java.util.zip.InflaterInputStream;

/** JSON that is kept and seldom read again: compressed, in characters that Java keeps in one byte each. */
final class Packed {

    /** What is shorter stays as it is: it would gain nothing. */
    private static final int SHORTEST = 2_048;

    /** No JSON begins with it. */
    private static final String MARK = "\0";

    private Packed() {}

    /** @param json or what was packed already */
    static String of(String json) {
        if (json.length() < SHORTEST || json.startsWith(MARK)) {
            return json;
        }
        var fast = new Deflater(Deflater.BEST_SPEED);
        try (var in = new DeflaterInputStream(new ByteArrayInputStream(json.getBytes(UTF_8)), fast)) {
            return MARK + new String(in.readAllBytes(), ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
    }

    /** The JSON again. */
    static String open(String kept) {
        byte[] packed = kept.getBytes(ISO_8859_1);
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed, 1, packed.length))) {
            return kept.startsWith(MARK) ? new String(in.readAllBytes(), UTF_8) : kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
