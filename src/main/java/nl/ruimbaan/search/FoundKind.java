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

    /** Whether it stands on the page of an item. */
    public boolean isPart() {
        return this == EXPERIMENT || this == COMMENT;
    }

    /** Translation key of its name. */
    public String key() {
        return (isPart() ? "search.kind." : "kind.") + name();
    }

    /** Translation key of the name of many. */
    public String manyKey() {
        return "search.kind." + name() + ".many";
    }
}
