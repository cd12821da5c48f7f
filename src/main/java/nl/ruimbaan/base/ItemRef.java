package nl.ruimbaan.base;

/** Points at one item of any kind. */
public record ItemRef(ItemKind kind, long number) {

    /** No item: what concerns a person alone. */
    public static final ItemRef NONE = new ItemRef(ItemKind.STORY, 0);

    /** Address within the portal, without leading slash: {@code stories/128}. */
    public String path() {
        return kind.route() + "/" + number;
    }
}
