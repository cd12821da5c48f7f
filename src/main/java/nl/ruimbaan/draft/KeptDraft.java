package nl.ruimbaan.draft;

import java.time.Instant;

/**
 * What was typed and not yet published.
 *
 * @param item below zero for a new one
 * @param revision which of its successive texts this is; the next one goes on from it
 * @param baseVersion the version of the item that it was made from; 0 for a new one
 * @param json the feature's own draft record
 */
public record KeptDraft(long item, int revision, int baseVersion, String json, Instant touched) {

    /** The revision of a draft that is not there yet. */
    public static final int NONE = -1;
}
