package nl.ruimbaan.search;

/** The kinds of text that can be found: the items, and what stands on an item's page. */
public enum FoundKind {
    STORY,
    OBSTACLE,
    IMPROVEMENT,
    CONDITION,
    MEASURE,
    EXPERIMENT,
    VISIT,
    COMMENT;

    /** Translation key of its name. */
    public String key() {
        return "search.kind." + name();
    }
}
