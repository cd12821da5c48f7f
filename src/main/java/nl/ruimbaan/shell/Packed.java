package nl.ruimbaan.shell;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterOutputStream;

/** JSON that is kept and seldom read again: compressed, in characters that Java keeps in one byte each. */
final class Packed {

    /** What is shorter stays as it is: it would gain nothing. */
    static final int SHORTEST = 2_048;

    /** No JSON begins with it. */
    private static final String MARK = "\0";

    private Packed() {}

    /** @param json or what was packed already */
    static String of(String json) {
        if (json.length() < SHORTEST || json.startsWith(MARK)) {
            return json;
        }
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            var packed = new ByteArrayOutputStream(json.length() / 4);
            try (var out = new DeflaterOutputStream(packed, deflater)) {
                out.write(json.getBytes(UTF_8));
            }
            return MARK + packed.toString(ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
    }

    /** The JSON again. */
    static String open(String kept) {
        if (!kept.startsWith(MARK)) {
            return kept;
        }
        var json = new ByteArrayOutputStream(kept.length() * 4);
        try (var out = new InflaterOutputStream(json)) {
            out.write(kept.substring(MARK.length()).getBytes(ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.toString(UTF_8);
    }
}
