package nl.ruimbaan.shell;

import java.util.HexFormat;

/** JSON in characters that Java keeps in one byte each. */
final class NarrowJson {

    private static final int LAST_OF_ONE_BYTE = 0xFF;

    private NarrowJson() {}

    /** @param json in which wide characters stand in texts alone, as the standard has it (RFC 8259, 7) */
    static String of(String json) {
        if (json.chars().allMatch(it -> it <= LAST_OF_ONE_BYTE)) {
            return json;
        }
        var narrow = new StringBuilder(json.length() + json.length() / 8);
        json.chars().forEach(it -> {
            if (it <= LAST_OF_ONE_BYTE) {
                narrow.append((char) it);
            } else {
                narrow.append("\\u").append(HexFormat.of().toHexDigits((char) it));
            }
        });
        return narrow.toString();
    }
}
