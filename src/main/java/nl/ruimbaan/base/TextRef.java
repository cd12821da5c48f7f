package nl.ruimbaan.base;

/** Points at one text that colleagues read: an item's own, or one that stands on an item's page, such as a comment. */
public interface TextRef {

    /** Tells texts apart that have the same number: items and comments are numbered each by themselves. */
    String textKind();

    long number();
}
