package nl.ruimbaan.story;

import java.time.Instant;

/**
 * That a story is hidden, and why.
 *
 * @param recognisable whether a reader found that it can be known who it is about, and a coach has yet to look
 * @param note what the reader or the coach wrote; may be empty in the first case
 */
public record Hiding(boolean recognisable, String note, Instant since) {}
