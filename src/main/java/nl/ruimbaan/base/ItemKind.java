package nl.ruimbaan.base;

/** The kinds of item that share one number sequence, each with the first part of its address. */
public enum ItemKind {
    STORY("stories"),
    OBSTACLE("obstacles"),
    IMPROVEMENT("improvements"),
    /** An entry of the register: it has a number, drafts and versions, and no thread or conversation of its own. */
    CONDITION("conditions"),
    /** A measure, which has as much of an item as an entry of the register has. */
    MEASURE("measures"),
    /** What a manager saw who went to look: a text with drafts, versions and a conversation, along the threads of what it is about. */
    VISIT("went-and-looked");

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
