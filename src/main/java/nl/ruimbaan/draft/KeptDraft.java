package nl.ruimbaan.draft;

import java.time.Instant;

/**
 * What was typed and not yet published.
 *
 * @param item 0 for the new one that is being written, below it for one that was put aside
 * @param baseVersion the version of the item that it was made from; 0 for a new one
 * @param json the feature's own draft record
 */
public record KeptDraft(long item, int baseVersion, String json, Instant touched) {}
