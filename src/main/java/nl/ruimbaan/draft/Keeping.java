package nl.ruimbaan.draft;

import java.util.List;

/** What came of keeping a draft. */
public sealed interface Keeping {

    /**
     * It is kept.
     *
     * @param revision what the next text goes on from
     * @param leftOut the names of the texts that are too long to be kept; all else is
     */
    record Kept(int revision, List<String> leftOut) implements Keeping {}

    /** The same person wrote on in another window meanwhile; that stands, and nothing was changed. */
    record Overtaken(KeptDraft there) implements Keeping {}

    /** A new text was published or thrown away in another window; nothing was kept. */
    record Gone() implements Keeping {}
}
