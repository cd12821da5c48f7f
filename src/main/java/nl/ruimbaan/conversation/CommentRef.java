package nl.ruimbaan.conversation;

import nl.ruimbaan.base.TextRef;

/** Points at a comment, as a text that can be hidden. */
public record CommentRef(long number) implements TextRef {

    static final String KIND = "COMMENT";

    @Override
    public String textKind() {
        return KIND;
    }
}
