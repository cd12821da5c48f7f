package nl.ruimbaan.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import java.util.stream.Stream;

/** The formats that we read, told by the first bytes: a file's name and what a browser says of it prove nothing. */
enum PhotoFormat {
    JPEG,
    PNG,
    WEBP;

    private static final String PNG_START = "\u0089PNG\r\n\u001a\n";
    private static final int HEAD = 12;

    static Optional<PhotoFormat> of(byte[] file) {
        String head = new String(file, 0, Math.min(HEAD, file.length), ISO_8859_1);
        return Stream.of(values()).filter(it -> it.starts(head)).findFirst();
    }

    private boolean starts(String head) {
        return switch (this) {
            case JPEG -> head.startsWith("\u00ff\u00d8\u00ff");
            case PNG -> head.startsWith(PNG_START);
            case WEBP -> head.startsWith("RIFF") && head.endsWith("WEBP");
        };
    }
}
