package nl.ruimbaan.twice;

/** What is done about a story that was told twice. */
public enum MergingVerb {
    /** It goes up in the other one. */
    MERGE,
    /** Both stand on their own again. */
    TAKE_APART,
    /** The last step is taken back. */
    UNDO
}
