package nl.ruimbaan.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How a file writes its characters. */
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8, "UTF-8"),
    UTF_16(StandardCharsets.UTF_16BE, "UTF-16"),
    WINDOWS_1252(Charset.forName("windows-1252"), "Windows-1252"),
    CP850(Charset.forName("IBM850"), "MS-DOS (CP850)"),
    MAC_ROMAN(Charset.forName("x-MacRoman"), "Mac Roman");

    /** Those in which every byte is a character: nothing but its text tells which of them a file is written in. */
    public static final List<TextEncoding> BYTE_BY_BYTE = List.of(WINDOWS_1252, CP850, MAC_ROMAN);

    /** So much of a file tells whether every second byte of it is empty. */
    public static final int START = 512;

    private static final int MARK = 3;

    /** Fewer bytes than this tell nothing. */
    private static final int FEW = 8;

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

    /** Opens the bytes of a file from their beginning. */
    public interface Source {
        InputStream open() throws IOException;
    }

    /** UTF-16 by its mark or its empty bytes, UTF-8 when every byte is right UTF-8, else the one in which its words are words. */
    public static TextEncoding of(Source file) throws IOException {
        try (InputStream bytes = file.open()) {
            if (isUtf16(bytes.readNBytes(START))) {
                return UTF_16;
            }
        }
        try (Reader strict = new InputStreamReader(file.open(), strictUtf8())) {
            char[] passed = new char[8192];
            while (strict.read(passed) >= 0) {
                // only whether it can be read matters
            }
            return UTF_8;
        } catch (CharacterCodingException e) {
            try (InputStream bytes = file.open()) {
                return LetterCount.of(bytes).best(BYTE_BY_BYTE);
            }
        }
    }

    /** Whether a file with this start is UTF-16: marked so, or with an empty byte beside nearly every letter. */
    public static boolean isUtf16(byte[] start) {
        return isMark(start, 0xFF, 0xFE) || isMark(start, 0xFE, 0xFF) || mostlyEmpty(start, 0) || mostlyEmpty(start, 1);
    }

    /** Reads the characters after the byte order mark, if there is one. */
    public Reader reader(InputStream bytes) throws IOException {
        PushbackInputStream from = new PushbackInputStream(bytes, MARK);
        byte[] first = from.readNBytes(MARK);
        boolean small = isMark(first, 0xFF, 0xFE) || (!isMark(first, 0xFE, 0xFF) && first.length > 1 && first[1] == 0);
        int mark = 0;
        if (this == UTF_16 && (isMark(first, 0xFF, 0xFE) || isMark(first, 0xFE, 0xFF))) {
            mark = 2;
        } else if (this != UTF_16 && isMark(first, 0xEF, 0xBB, 0xBF)) {
            mark = MARK;
        }
        from.unread(first, mark, first.length - mark);
        return new InputStreamReader(from, this == UTF_16 && small ? StandardCharsets.UTF_16LE : charset);
    }

    /** What these bytes say. */
    public String read(byte[] bytes) {
        return charset.decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static boolean isMark(byte[] start, int... mark) {
        if (start.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (Byte.toUnsignedInt(start[i]) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether of all pairs of bytes more than half have nothing on this side, and none has nothing on the other. */
    private static boolean mostlyEmpty(byte[] start, int side) {
        int empty = 0;
        for (int i = 0; i + 1 < start.length; i += 2) {
            if (start[i + 1 - side] == 0) {
                return false;
            }
            empty += start[i + side] == 0 ? 1 : 0;
        }
        return start.length >= FEW && empty > start.length / 4;
    }

    private static CharsetDecoder strictUtf8() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
