package nl.ruimbaan.conversation;

import java.time.Instant;
import java.util.List;
import nl.ruimbaan.base.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * A comment as a reader sees it.
 *
 * @param writer null when unnamed
 * @param unnamed whether the teller or the reporter said it, whom colleagues may not know
 * @param mine whether the reader said it
 * @param text Markdown; empty when removed, or hidden from the reader
 * @param shown the same as it is shown, with the titles of the items and the names of the colleagues in it
 * @param editedAt null when never
 * @param removed whether its text is gone
 * @param removedBy who removed it; null when it stands, or when that is the unnamed writer
 * @param hidden whether a coach has yet to look if somebody can be recognised in it
 * @param hiddenNote by what, for its writer and coaches, who read the text too; null for all others
 * @param mayEdit whether the reader wrote it, short enough ago
 */
public record CommentLine(
        long id,
        int version,
        @Nullable String writer,
        boolean unnamed,
        boolean mine,
        String text,
        SafeHtml shown,
        Instant at,
        @Nullable Instant editedAt,
        boolean removed,
        @Nullable String removedBy,
        boolean hidden,
        @Nullable String hiddenNote,
        boolean mayEdit,
        boolean mayRemove,
        boolean mayShow,
        List<CommentLine> replies) {

    public CommentRef ref() {
        return new CommentRef(id);
    }

    CommentLine with(List<CommentLine> answers) {
        return with(shown, answers);
    }

    CommentLine showing(SafeHtml html) {
        return with(html, replies);
    }

    private CommentLine with(SafeHtml html, List<CommentLine> answers) {
        return new CommentLine(
                id,
                version,
                writer,
                unnamed,
                mine,
                text,
                html,
                at,
                editedAt,
                removed,
                removedBy,
                hidden,
                hiddenNote,
                mayEdit,
                mayRemove,
                mayShow,
                answers);
    }
}
