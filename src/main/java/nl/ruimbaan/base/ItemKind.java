package nl.ruimbaan.base;

/** The kinds of item that share one number sequence, each with the first part of its address. */
public enum ItemKind {
    STORY("stories"),
    OBSTACLE("obstacles"),
    IMPROVEMENT("improvements");

    private final String route;

    ItemKind(String route) {
        this.route = route;
    }

    public String route() {
        return route;
    }

    /** Translation key of the kind's name. */
    public String key() {
        return "kind." + name();
    }
}
