package nl.ruimbaan.search.ui;

import java.util.List;
import nl.ruimbaan.search.MarkedPiece;
import org.jspecify.annotations.Nullable;

/**
 * A line of the palette.
 *
 * @param kind what it is, with its number
 * @param lang of title and sentence; null when that is not known
 */
record Suggestion(
        String path,
        String icon,
        String kind,
        @Nullable String lang,
        List<MarkedPiece> title,
        List<MarkedPiece> sentence) {}
