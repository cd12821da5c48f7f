package nl.ruimbaan.search.ui;

import java.util.List;
import nl.ruimbaan.search.MarkedPiece;

/**
 * A line of the palette.
 *
 * @param kind what it is, with its number
 */
record Suggestion(String path, String icon, String kind, List<MarkedPiece> title, List<MarkedPiece> sentence) {}
