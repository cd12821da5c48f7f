package nl.ruimbaan.search;

/**
 * An index that was made from the start.
 *
 * @param mark where the log was before anything was read
 */
record MadeIndex(Index index, Mark mark) {}
