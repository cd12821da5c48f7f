package nl.ruimbaan.conversation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment as a reader sees it.
 *
 * @param text Markdown; empty when removed
 * @param shown the same, with the titles of the items that it names
 * @param editedAt null when never
 * @param removedBy who removed it; null when it stands
 * @param mayEdit whether the reader wrote it, short enough ago
 */
public record CommentLine(
        long id,
        int version,
        String writer,
        String text,
        String shown,
        Instant at,
        @Nullable Instant editedAt,
        @Nullable String removedBy,
        boolean mayEdit,
        boolean mayRemove,
        List<CommentLine> replies) {

    CommentLine with(List<CommentLine> answers) {
        return new CommentLine(id, version, writer, text, shown, at, editedAt, removedBy, mayEdit, mayRemove, answers);
    }

    CommentLine showing(String better) {
        return new CommentLine(id, version, writer, text, better, at, editedAt, removedBy, mayEdit, mayRemove, replies);
    }
}
