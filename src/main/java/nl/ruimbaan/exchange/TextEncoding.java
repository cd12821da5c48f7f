package nl.ruimbaan.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a file writes its characters. */
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8, "UTF-8"),
    WINDOWS_1252(Charset.forName("windows-1252"), "Windows-1252");

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Charset charset;
    private final String label;

    TextEncoding(Charset charset, String label) {
        this.charset = charset;
        this.label = label;
    }

    /** What people call it, in every language. */
    public String label() {
        return label;
    }

    /** UTF-8 when every byte of it is right UTF-8, else Windows-1252, in which any byte is a character. */
    static TextEncoding of(InputStream bytes) throws IOException {
        char[] passed = new char[8192];
        try {
            Reader strict = new InputStreamReader(bytes, strictUtf8());
            while (strict.read(passed) >= 0) {
                // only whether it can be read matters
            }
            return UTF_8;
        } catch (CharacterCodingException e) {
            return WINDOWS_1252;
        }
    }

    /** Reads the characters after the byte order mark, if there is one. */
    Reader reader(InputStream bytes) throws IOException {
        PushbackInputStream start = new PushbackInputStream(bytes, BOM.length);
        byte[] first = start.readNBytes(BOM.length);
        if (!Arrays.equals(first, BOM)) {
            start.unread(first);
        }
        return new InputStreamReader(start, charset);
    }

    private static CharsetDecoder strictUtf8() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
