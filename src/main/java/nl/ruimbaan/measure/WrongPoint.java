package nl.ruimbaan.measure;

import nl.ruimbaan.base.Refusal;

/**
 * A row that is none.
 *
 * @param lastLine where it ends: a cell in quotation marks may hold several lines
 * @param text the row as it was written
 */
public record WrongPoint(long line, long lastLine, String text, Refusal why) {}
