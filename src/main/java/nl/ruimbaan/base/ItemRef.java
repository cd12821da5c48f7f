package nl.ruimbaan.base;

/** Points at one item of any kind, and at its text. */
public record ItemRef(ItemKind kind, long number) implements TextRef {

    /** No item: what concerns a person alone. */
    public static final ItemRef NONE = new ItemRef(ItemKind.STORY, 0);

    /** Address within the portal, without leading slash: {@code stories/128}. */
    public String path() {
        return kind.route() + "/" + number;
    }

    @Override
    public String textKind() {
        return kind.name();
    }
}
