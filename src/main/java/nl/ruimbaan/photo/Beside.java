package nl.ruimbaan.photo;

import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import org.jspecify.annotations.Nullable;

/**
 * What a photo or a document stands beside: an item, or something that is said about it: a comment, or a line in its diary.
 *
 * @param item its number; of a new one that of its draft, below zero
 * @param comment 0 beside the item itself; below zero beside what is being said
 */
public record Beside(ItemKind kind, long item, long comment) {

    private static final long FRESH = Long.MIN_VALUE;

    public static Beside of(ItemKind kind, long item) {
        return new Beside(kind, item, 0);
    }

    /**
     * What the current user is about to say.
     *
     * @param replyTo what it belongs to, a comment that it answers or an experiment; null for none
     */
    public static Beside saying(ItemRef item, @Nullable Long replyTo) {
        return new Beside(item.kind(), item.number(), replyTo == null ? FRESH : -replyTo);
    }

    boolean isComment() {
        return comment != 0;
    }

    /** A story takes photos alone: what a customer said stands in it, and no papers of theirs. */
    boolean takesDocuments() {
        return isComment() || kind != ItemKind.STORY;
    }

    ItemRef ref() {
        return new ItemRef(kind, item);
    }
}
