package nl.ruimbaan.exchange;

import nl.ruimbaan.base.Refusal;

/**
 * Why a row was not taken.
 *
 * @param line where the row starts in the file
 * @param nr which of its reasons this is, from 0
 * @param text the beginning of the row
 */
public record WrongRow(long line, int nr, Refusal reason, String text) {}
