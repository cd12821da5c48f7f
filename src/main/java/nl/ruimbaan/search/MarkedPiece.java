package nl.ruimbaan.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of a text.
 *
 * @param found whether it is what was looked for
 */
public record MarkedPiece(String text, boolean found) {

    /** The text without marks. */
    public static String plain(List<MarkedPiece> pieces) {
        return pieces.stream().map(MarkedPiece::text).collect(Collectors.joining());
    }
}
