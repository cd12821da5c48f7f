package nl.ruimbaan.draft;

import java.time.Instant;

/**
 * What was typed and not yet published.
 *
 * @param baseVersion the version of the item that it was made from; 0 for a new one
 * @param json the feature's own draft record
 */
public record KeptDraft(int baseVersion, String json, Instant touched) {}
